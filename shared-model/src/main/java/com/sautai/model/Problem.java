package com.sautai.model;

/// One thing that is wrong with what somebody typed or sent, shown at its field.
///
/// @param field the field's wire name (`next_action_at`), or empty when the whole input is meant
/// @param code stable and machine-readable (`required`, `too_long`, `not_allowed`), the key of a
///   translation
/// @param text one English sentence that says what is allowed
public record Problem(String field, String code, String text) {}
