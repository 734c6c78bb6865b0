package com.sautai.model.sync;

/// Who may write a synced field and what happens when two devices do.
public enum FieldClass {
    /// The chef's own value: written where it still is what the writer saw, otherwise parked as a
    /// conflict.
    SCALAR,
    /// A set whose elements are added and removed one by one: never clashes.
    SET,
    /// Written when the record is made and never again.
    FIXED,
    /// Made by the server; a device reads it.
    SERVER,
    /// Computed from other data on each side; never travels.
    DERIVED
}
