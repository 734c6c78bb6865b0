package com.sautai.desktop.importing;

/// What becomes of a column of a table.
public enum ColumnUse {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL(true),
    PHONE(true),
    STAGE,
    SOURCE,
    TAGS(true),
    ALLERGIES(true),
    DIETS(true),
    GUESTS,
    NEXT_ACTION_AT,
    NEXT_ACTION_NOTE,
    CREATED,
    NOTE(true),
    /// Goes into the note with its heading before it.
    KEEP(true),
    LEAVE_OUT(true);

    private final boolean repeatable;

    ColumnUse() {
        this(false);
    }

    ColumnUse(boolean repeatable) {
        this.repeatable = repeatable;
    }

    /// Whether several columns may have it.
    public boolean isRepeatable() {
        return repeatable;
    }
}
