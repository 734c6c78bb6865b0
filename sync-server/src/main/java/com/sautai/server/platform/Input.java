package com.sautai.server.platform;

import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a request's body brings, field by field. Each reading notes what is wrong with its field;
/// [#check] answers with all of it. Fields nobody reads are ignored.
public final class Input {
    private static final int MOST_BYTES = 256 * 1024;

    private final Map<String, @Nullable Object> values;
    private final List<Problem> problems = new ArrayList<>();

    private Input(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /// A JSON object, or nothing at all.
    public static Input json(Context ctx) {
        var bytes = Bodies.bytes(ctx, MOST_BYTES);
        return of(bytes.length == 0 ? Map.of() : Bodies.json(bytes, Map.class));
    }

    /// A form: `application/x-www-form-urlencoded` or the texts of `multipart/form-data`; each
    /// field's first value counts.
    public static Input form(Context ctx) {
        var values = new TreeMap<String, @Nullable Object>();
        ctx.formParamMap()
                .forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst()));
        return new Input(values);
    }

    /// A form where the request says that it is one, else JSON.
    public static Input any(Context ctx) {
        return ctx.isFormUrlencoded() || ctx.isMultipartFormData() ? form(ctx) : json(ctx);
    }

    public static Input of(Map<?, ?> object) {
        var values = new TreeMap<String, @Nullable Object>();
        object.forEach((name, value) -> values.put(String.valueOf(name), value));
        return new Input(values);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /// The named fields that the request brings, as they came, for a record's own rules to look at.
    public Fields fields(Collection<String> names) {
        var brought = new TreeMap<String, @Nullable Object>(values);
        brought.keySet().retainAll(names);
        return new Fields(brought);
    }

    /// A text without space around it; empty counts as left out.
    public Optional<String> text(String field, int longest) {
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            return wrong(field, "wrong_type", field + " must be a text.");
        }
        if (text.length() > longest) {
            return wrong(
                    field, "too_long", field + " may have at most " + longest + " characters.");
        }
        // Not what no database can carry, see Fields.
        return Optional.of(Fields.of("text", text).text("text").strip())
                .filter(words -> !words.isEmpty());
    }

    /// A text as it came, such as a password.
    public Optional<String> secret(String field, int longest) {
        var value = values.get(field);
        if (value == null || value.equals("")) {
            return Optional.empty();
        }
        if (value instanceof String text && text.length() <= longest) {
            return Optional.of(text);
        }
        return wrong(
                field,
                "wrong_type",
                field + " must be a text of at most " + longest + " characters.");
    }

    /// A whole number, as a number or as digits.
    public Optional<Long> whole(String field, long least, long most) {
        var value = values.get(field);
        if (value == null || value.equals("")) {
            return Optional.empty();
        }
        Long number =
                switch (value) {
                    case Integer whole -> whole.longValue();
                    case Long whole -> whole;
                    case String digits when digits.matches("-?[0-9]{1,18}") -> Long.valueOf(digits);
                    default -> null;
                };
        if (number == null || number < least || number > most) {
            return wrong(
                    field,
                    number == null ? "wrong_type" : "out_of_range",
                    field + " must be a whole number from " + least + " to " + most + ".");
        }
        return Optional.of(number);
    }

    public Optional<Boolean> flag(String field) {
        return switch (values.get(field)) {
            case null -> Optional.empty();
            case Boolean flag -> Optional.of(flag);
            case String text when text.equalsIgnoreCase("true") -> Optional.of(true);
            case String text when text.equalsIgnoreCase("false") -> Optional.of(false);
            default -> wrong(field, "wrong_type", field + " must be true or false.");
        };
    }

    public Optional<String> oneOf(String field, Collection<String> allowed) {
        return text(field, Integer.MAX_VALUE)
                .flatMap(text ->
                        allowed.contains(text)
                                ? Optional.of(text)
                                : wrong(
                                        field,
                                        "not_allowed",
                                        field
                                                + " must be one of "
                                                + String.join(", ", allowed)
                                                + "."));
    }

    public Optional<LocalDate> date(String field) {
        return text(field, 100)
                .flatMap(text -> {
                    try {
                        var date = LocalDate.parse(text);
                        if (date.getYear() >= 1 && date.getYear() <= 9999) {
                            return Optional.of(date);
                        }
                    } catch (DateTimeException notADate) {
                        // Answered below, like a date out of range.
                    }
                    return wrong(
                            field, "wrong_type", field + " must be a date such as 2026-11-20.");
                });
    }

    /// A time of day to the minute; seconds may follow and are dropped.
    public Optional<LocalTime> time(String field) {
        return text(field, 100)
                .flatMap(text ->
                        text.matches("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?")
                                ? Optional.of(LocalTime.parse(text.substring(0, 5)))
                                : wrong(
                                        field,
                                        "wrong_type",
                                        field + " must be a time such as 18:00."));
    }

    /// A list of short texts.
    public Optional<List<String>> texts(String field, int most, int longest) {
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof List<?> list
                && list.size() <= most
                && list.stream()
                        .allMatch(
                                each -> each instanceof String text && text.length() <= longest)) {
            return Optional.of(list.stream().map(String::valueOf).map(String::strip).toList());
        }
        return wrong(
                field,
                "wrong_type",
                field
                        + " must be a list of at most "
                        + most
                        + " texts of at most "
                        + longest
                        + " characters.");
    }

    /// A list of short texts, or one text with commas between them, as forms have it.
    public List<String> words(String field, int most, int longest) {
        if (values.get(field) instanceof String text) {
            var words =
                    Stream.of(text.split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList();
            return of(Map.of(field, words)).texts(field, most, longest).isPresent()
                    ? words
                    : texts(field, most, longest).orElse(List.of());
        }
        return texts(field, most, longest).orElse(List.of());
    }

    /// A list of objects, each an input of its own.
    public List<Input> objects(String field, int most) {
        var value = values.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list
                && list.size() <= most
                && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream().map(each -> of((Map<?, ?>) each)).toList();
        }
        wrong(field, "wrong_type", field + " must be a list of at most " + most + " objects.");
        return List.of();
    }

    /// An object within; empty when it is left out.
    public Optional<Input> object(String field) {
        return switch (values.get(field)) {
            case null -> Optional.empty();
            case Map<?, ?> object -> Optional.of(of(object));
            default -> wrong(field, "wrong_type", field + " must be an object.");
        };
    }

    /// Counts what is wrong with an object within as wrong with its field.
    public void wrongIn(String field, Input within) {
        within.problems.forEach(each ->
                problems.add(new Problem(field + "." + each.field(), each.code(), each.text())));
    }

    /// What a reading found, which the request has to bring.
    public <T> Optional<T> required(String field, Optional<T> read) {
        if (read.isEmpty() && problems.stream().noneMatch(each -> each.field().equals(field))) {
            problems.add(new Problem(field, "required", field + " is required."));
        }
        return read;
    }

    public <T> Optional<T> wrong(String field, String code, String text) {
        problems.add(new Problem(field, code, text));
        return Optional.empty();
    }

    /// Ends the request when anything that was read is wrong.
    ///
    /// @throws BadInput with everything that is wrong
    public void check() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
