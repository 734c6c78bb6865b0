package com.sautai.model.sync;

/// A field that travels: its wire name, who may write it and the shape of its values.
public record SyncedField(String name, FieldClass fieldClass, FieldKind kind) {
    public static SyncedField scalar(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.SCALAR, kind);
    }

    public static SyncedField set(String name) {
        return new SyncedField(name, FieldClass.SET, FieldKind.TEXTS);
    }

    public static SyncedField fixed(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.FIXED, kind);
    }

    public static SyncedField server(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.SERVER, kind);
    }

    public static SyncedField derived(String name, FieldKind kind) {
        return new SyncedField(name, FieldClass.DERIVED, kind);
    }
}
