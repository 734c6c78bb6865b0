package com.sautai.model.sync;

import org.jspecify.annotations.Nullable;

/// A value that could not be written because another one had come first.
///
/// @param field the field's name, or [Conflict#WHOLE_RECORD]
/// @param base what its writer had seen
/// @param other what its writer wanted
public record Clash(String field, @Nullable Object base, @Nullable Object other) {}
