package com.sautai.desktop.importing;

/// Something the file says about a contact that a lead has no field for; it goes into a note, so
/// nothing is lost.
///
/// @param label the file's own word for it (`Mobile`, a column's heading), may be empty
public record Extra(Kind kind, String label, String value) {
    public Extra {
        label = Texts.oneLine(label);
        value = Texts.clean(value);
    }

    /// What it is; each but `COLUMN` has its word, `COLUMN` has only its label.
    public enum Kind {
        NAME,
        NICKNAME,
        ORGANIZATION,
        EMAIL,
        PHONE,
        ADDRESS,
        BIRTHDAY,
        STAGE,
        SOURCE,
        TAGS,
        ALLERGIES,
        DIETS,
        GUESTS,
        NEXT_ACTION,
        CREATED,
        COLUMN,
        UNKNOWN
    }
}
