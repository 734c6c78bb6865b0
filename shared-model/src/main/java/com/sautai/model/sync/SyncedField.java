package com.sautai.model.sync;

/// A field that travels: its wire name, who may write it and the shape of its values.
public record SyncedField(String name, FieldClass fieldClass, FieldKind kind) {
    static SyncedField scalar(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.SCALAR, kind);
    }

    static SyncedField set(String name) {
        return new SyncedField(name, FieldClass.SET, FieldKind.TEXTS);
    }

    static SyncedField fixed(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.FIXED, kind);
    }

    static SyncedField server(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.SERVER, kind);
    }

    static SyncedField derived(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.DERIVED, kind);
    }
}
