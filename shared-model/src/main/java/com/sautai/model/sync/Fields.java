package com.sautai.model.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The values of a record by field name, as they travel and as they are compared.
///
/// A value is text, a whole number (`Long`), a boolean, a list, a map, or `null`. There is one way
/// to say *empty*: blank text and empty lists become `null`, so that two devices that clear a field
/// agree. A body never holds `null`; what a change sets may.
public record Fields(SortedMap<String, @Nullable Object> values) {
    /// Holds when a record was deleted; absent while it lives. Compared like any other field, so a
    /// deletion can clash and be undone.
    public static final String DELETED_AT = "deleted_at";

    public static final Fields NONE = new Fields(new TreeMap<>());

    public Fields {
        var copy = new TreeMap<>(values);
        copy.replaceAll((name, value) -> canonical(value));
        values = Collections.unmodifiableSortedMap(copy);
    }

    @JsonCreator
    public static Fields of(Map<String, @Nullable Object> values) {
        return new Fields(new TreeMap<>(values));
    }

    public static Fields of(String name, @Nullable Object value) {
        var values = new TreeMap<String, @Nullable Object>();
        values.put(name, value);
        return new Fields(values);
    }

    @Override
    @JsonValue
    public SortedMap<String, @Nullable Object> values() {
        return values;
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    public @Nullable Long number(String name) {
        return values.get(name) instanceof Long number ? number : null;
    }

    public @Nullable Instant instant(String name) {
        return values.get(name) instanceof String text ? Instant.parse(text) : null;
    }

    /// Whether a yes-or-no field is yes; one that is not set is no.
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public @Nullable LocalDate date(String name) {
        return values.get(name) instanceof String text ? LocalDate.parse(text) : null;
    }

    public @Nullable LocalTime time(String name) {
        return values.get(name) instanceof String text ? LocalTime.parse(text) : null;
    }

    public @Nullable UUID uuid(String name) {
        return values.get(name) instanceof String text ? UUID.fromString(text) : null;
    }

    /// The elements of a set or list field, empty when it is not set.
    public List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean isDeleted() {
        return values.get(DELETED_AT) != null;
    }

    /// These fields with another value for one of them.
    public Fields with(String name, @Nullable Object value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Fields(changed);
    }

    /// These fields overwritten by those.
    public Fields with(Fields others) {
        var changed = new TreeMap<>(values);
        changed.putAll(others.values);
        return new Fields(changed);
    }

    /// Only the named fields, `null` where they are not set.
    public Fields only(Collection<String> names) {
        var chosen = new TreeMap<String, @Nullable Object>();
        names.forEach(name -> chosen.put(name, values.get(name)));
        return new Fields(chosen);
    }

    /// A body: the same without fields that are empty.
    public Fields compact() {
        if (!values.containsValue(null)) {
            return this;
        }
        var kept = new TreeMap<>(values);
        kept.values().removeIf(Objects::isNull);
        return new Fields(kept);
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> canonicalText(text);
            case Double number when !Double.isFinite(number) -> null;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Instant instant -> instant.toString();
            case LocalDate date -> date.toString();
            case LocalTime time -> time.truncatedTo(ChronoUnit.MINUTES).toString();
            case UUID id -> id.toString();
            case Collection<?> list when list.isEmpty() -> null;
            case Collection<?> list -> list.stream().map(Fields::canonical).toList();
            case Map<?, ?> map -> canonicalMap(map);
            default -> value;
        };
    }

    private static @Nullable String canonicalText(String text) {
        var storable = storable(text);
        return storable.isBlank() ? null : storable;
    }

    /// The text without what no database or wire can carry: NUL and halves of surrogate pairs.
    private static String storable(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints()
                .filter(each ->
                        each != 0
                                && !(each >= Character.MIN_SURROGATE
                                        && each <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Most texts are; this runs for every value that is read or written.
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            var each = text.charAt(index);
            if (each == 0 || Character.isSurrogate(each)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, @Nullable Object> canonicalMap(Map<?, ?> map) {
        var copy = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> copy.put(storable(String.valueOf(name)), canonical(value)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
