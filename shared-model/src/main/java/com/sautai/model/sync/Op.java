package com.sautai.model.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a change does to a record.
public enum Op {
    /// Writes fields; makes the record when it is new.
    PUT,
    /// Deletes the record if it still is what the deleter saw.
    DELETE,
    /// Adds elements to sets.
    ADD,
    /// Removes elements from sets.
    REMOVE;

    @JsonCreator
    public static Op of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
