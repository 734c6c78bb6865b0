package com.sautai.model;

import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Collects what is wrong with a record, field by field.
public final class Checks {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_ELEMENTS = 50;
    private static final int LONGEST_ELEMENT = 64;

    private final Fields body;
    private final List<Problem> problems = new ArrayList<>();

    public Checks(Fields body) {
        this.body = body;
    }

    /// What was found; empty when all is fine.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public Checks required(String... fields) {
        for (var field : fields) {
            if (body.get(field) == null) {
                wrong(field, "required", field + " is required.");
            }
        }
        return this;
    }

    public Checks longest(String field, int characters) {
        if (body.text(field).length() > characters) {
            wrong(field, "too_long", field + " may have at most " + characters + " characters.");
        }
        return this;
    }

    /// A whole number, where there is one, within bounds; both are allowed.
    public Checks between(String field, long least, long most) {
        var number = body.number(field);
        if (number != null && (number < least || number > most)) {
            wrong(
                    field,
                    "out_of_range",
                    field + " must be between " + least + " and " + most + ".");
        }
        return this;
    }

    /// A whole number, where there is one, without a rest.
    public Checks multipleOf(String field, long step) {
        var number = body.number(field);
        if (number != null && number % step != 0) {
            wrong(field, "too_fine", field + " must be a multiple of " + step + ".");
        }
        return this;
    }

    /// A text, where there is one, out of a few.
    public Checks oneOf(String field, Collection<String> allowed) {
        if (!body.text(field).isEmpty() && !allowed.contains(body.text(field))) {
            wrong(
                    field,
                    "not_allowed",
                    field + " must be one of " + String.join(", ", allowed) + ".");
        }
        return this;
    }

    /// A set of short words.
    public Checks words(String field) {
        var elements = body.texts(field);
        if (elements.size() > MOST_ELEMENTS
                || elements.stream().anyMatch(each -> each.length() > LONGEST_ELEMENT)) {
            wrong(
                    field,
                    "too_long",
                    field
                            + " may have at most "
                            + MOST_ELEMENTS
                            + " entries of "
                            + LONGEST_ELEMENT
                            + " characters.");
        }
        return this;
    }

    /// The SHA-256 of a stored picture.
    public Checks picture(String field) {
        if (!body.text(field).isEmpty() && !SHA_256.matcher(body.text(field)).matches()) {
            wrong(field, "not_allowed", field + " must be the SHA-256 of a picture.");
        }
        return this;
    }

    public Checks when(boolean isWrong, String field, String code, String text) {
        if (isWrong) {
            wrong(field, code, text);
        }
        return this;
    }

    private void wrong(String field, String code, String text) {
        problems.add(new Problem(field, code, text));
    }
}
