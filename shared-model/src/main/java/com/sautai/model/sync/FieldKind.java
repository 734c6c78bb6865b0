package com.sautai.model.sync;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The shape of a field's value: what is accepted from outside and how it is written so that equal
/// values compare equal.
public enum FieldKind {
    TEXT("a text"),
    WHOLE("a whole number"),
    FLAG("true or false"),
    /// A day as it was agreed, in the zone beside it.
    DATE("a date such as 2026-11-20"),
    /// A time of day as it was agreed, in the zone beside it.
    TIME("a time such as 18:00"),
    INSTANT("a time such as 2026-11-20T18:00:00Z"),
    UUID("an id (UUID)"),
    TEXTS("a list of texts"),
    JSON("any JSON value");

    private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final String allowed;

    FieldKind(String allowed) {
        this.allowed = allowed;
    }

    /// What a value of this kind is, to be read after "must be".
    public String allowed() {
        return allowed;
    }

    /// Whether a value, as [Fields] holds it, is of this kind. Empty always is.
    public boolean accepts(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text ->
                    switch (this) {
                        case TEXT, JSON -> true;
                        case INSTANT -> isInstant(text);
                        case UUID -> isUuid(text);
                        case DATE -> isDate(text);
                        case TIME -> TIME_OF_DAY.matcher(text).matches();
                        case WHOLE, FLAG, TEXTS -> false;
                    };
            case Long number -> this == WHOLE || this == JSON;
            case Boolean flag -> this == FLAG || this == JSON;
            case Collection<?> list when this == TEXTS ->
                    list.stream().allMatch(String.class::isInstance);
            default -> this == JSON;
        };
    }

    /// The one way to write an accepted value: sets sorted, times in UTC and whole milliseconds.
    public @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case String text when this == INSTANT ->
                    Instant.parse(text).truncatedTo(ChronoUnit.MILLIS).toString();
            case String text when this == UUID -> java.util.UUID.fromString(text).toString();
            case Collection<?> list when this == TEXTS -> {
                var sorted = new TreeSet<String>();
                list.forEach(element -> sorted.add(String.valueOf(element).strip()));
                sorted.remove("");
                yield sorted.isEmpty() ? null : List.copyOf(sorted);
            }
            case null -> null;
            default -> value;
        };
    }

    private static boolean isInstant(String text) {
        try {
            var year = Instant.parse(text).atOffset(ZoneOffset.UTC).getYear();
            return year >= 1 && year <= 9999;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            var year = LocalDate.parse(text).getYear();
            return year >= 1 && year <= 9999;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return text.length() == 36 && java.util.UUID.fromString(text) != null;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
