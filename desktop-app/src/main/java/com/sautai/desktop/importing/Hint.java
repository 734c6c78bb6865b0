package com.sautai.desktop.importing;

/// Something about a contact that the chef may want to look at before importing it; each has its
/// words.
public enum Hint {
    NAME_IS_EMAIL,
    NAME_IS_PHONE,
    NAME_SHORTENED,
    EMAIL_IN_NOTE,
    PHONE_IN_NOTE,
    DATE_IN_NOTE,
    GUESTS_IN_NOTE,
    STAGE_IN_NOTE,
    TEXT_IN_NOTE,
    DAMAGED_PART_IN_NOTE
}
