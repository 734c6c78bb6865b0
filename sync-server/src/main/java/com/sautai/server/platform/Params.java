package com.sautai.server.platform;

import com.sautai.model.Problem;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads what stands in the address of a request.
public final class Params {
    private static final int LONGEST = 200;

    private Params() {}

    /// The number in a path; whatever else stands there does not exist.
    public static long id(Context ctx, String name) {
        var text = ctx.pathParam(name);
        if (text.matches("[0-9]{1,18}")) {
            return Long.parseLong(text);
        }
        throw notFound();
    }

    public static HttpProblem.Refused notFound() {
        return HttpProblem.of(404, "not-found", "Not found", "There is nothing here.").refused();
    }

    /// A text of the query without space around it; empty counts as left out.
    public static Optional<String> text(Context ctx, String name) {
        var value = Optional.ofNullable(ctx.queryParam(name)).map(String::strip);
        if (value.filter(text -> text.length() > LONGEST).isPresent()) {
            throw wrong(name, "at most " + LONGEST + " characters");
        }
        return value.filter(text -> !text.isEmpty());
    }

    public static Optional<Long> whole(Context ctx, String name, long least, long most) {
        return text(ctx, name)
                .map(text -> {
                    var number =
                            text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : Long.MIN_VALUE;
                    if (number < least || number > most) {
                        throw wrong(name, "a whole number from " + least + " to " + most);
                    }
                    return number;
                });
    }

    public static Optional<LocalDate> date(Context ctx, String name) {
        return text(ctx, name)
                .map(text -> {
                    try {
                        var date = LocalDate.parse(text);
                        if (date.getYear() >= 1 && date.getYear() <= 9999) {
                            return date;
                        }
                    } catch (DateTimeException notADate) {
                        // Answered below, like a date out of range.
                    }
                    throw wrong(name, "a date such as 2026-11-20");
                });
    }

    public static boolean flag(Context ctx, String name) {
        return oneOf(ctx, name, List.of("true", "false", "1", "0"))
                .map(text -> text.equals("true") || text.equals("1"))
                .orElse(false);
    }

    public static Optional<String> oneOf(Context ctx, String name, Collection<String> allowed) {
        return text(ctx, name)
                .map(text -> {
                    if (!allowed.contains(text)) {
                        throw wrong(name, "one of " + String.join(", ", allowed));
                    }
                    return text;
                });
    }

    /// A query parameter that cannot be read: 400, with its name and what is allowed.
    public static HttpProblem.Refused wrong(String name, String allowed) {
        return HttpProblem.ofInput(
                        400,
                        List.of(
                                new Problem(
                                        name, "not_allowed", name + " must be " + allowed + ".")))
                .refused();
    }
}
