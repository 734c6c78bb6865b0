package com.sautai.desktop.needsyou;

import com.sautai.desktop.local.Entry;
import com.sautai.desktop.sync.Trouble;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what needs the chef in the chef's words.
public final class NeedWords {
    private static final Set<String> TIMES = Set.of("next_action_at", "archived_at");
    private static final Set<String> EDITABLE =
            Set.of("name", "email", "phone", "source", "household_size", "next_action_note");

    private final Messages messages;
    private final Locale locale;
    private final Clock clock;

    public NeedWords(Messages messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
    }

    Need need(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Clashing clash -> clash(clash);
            case Trouble.Refused refused -> refusal(refused);
        };
    }

    Messages messages() {
        return messages;
    }

    private Need.Clash clash(Trouble.Clashing clash) {
        var field = clash.conflict().field();
        var origin =
                messages.get("needsyou.origin", clash.conflict().device(), when(clash.editedAt()));
        if (clash.isAboutWholeRecord()) {
            return new Need.Clash(
                    clash,
                    name(clash),
                    messages.get("needsyou.whole"),
                    origin,
                    messages.get(
                            clash.record().isEmpty() ? "needsyou.deleted" : "needsyou.changed"),
                    messages.get(
                            clash.conflict().other() == null
                                    ? "needsyou.delete"
                                    : "needsyou.keepIt"),
                    Optional.empty());
        }
        return new Need.Clash(
                clash,
                name(clash),
                field(field),
                origin,
                value(field, clash.current()),
                value(field, clash.conflict().other()),
                EDITABLE.contains(field)
                        ? Optional.of(
                                clash.current() == null ? "" : String.valueOf(clash.current()))
                        : Optional.empty());
    }

    private Need.Refusal refusal(Trouble.Refused refused) {
        Entry entry = refused.entry();
        return new Need.Refusal(
                refused,
                entry.label(),
                messages.get("needsyou.refused"),
                messages.get("needsyou.editedAt", when(entry.editedAt())),
                entry.problems().stream().map(this::problem).toList());
    }

    private String name(Trouble.Clashing clash) {
        var name = clash.record().text("name");
        if (name.isEmpty() && clash.conflict().other() instanceof Map<?, ?> body) {
            name = body.get("name") instanceof String text ? text : "";
        }
        return name.isEmpty() ? messages.get("needsyou.unnamed") : name;
    }

    private String field(String field) {
        var key = "lead.field." + field;
        return messages.has(key) ? messages.get(key) : field;
    }

    private String value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> messages.get("needsyou.nothing");
            case String text when field.equals("stage") && messages.has("lead.stage." + text) ->
                    messages.get("lead.stage." + text);
            case String text when TIMES.contains(field) -> when(Instant.parse(text));
            case Collection<?> list ->
                    String.join(", ", list.stream().map(String::valueOf).toList());
            default -> String.valueOf(value);
        };
    }

    private String when(Instant instant) {
        var at = instant.atZone(clock.getZone());
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        if (at.toLocalDate().equals(LocalDate.now(clock))) {
            return messages.get("needsyou.today", time.format(at));
        }
        return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(at)
                + " "
                + time.format(at);
    }

    private String problem(Problem problem) {
        return Stream.of(
                        "problem." + problem.code() + "." + problem.field(),
                        "problem." + problem.code())
                .filter(messages::has)
                .findFirst()
                .map(messages::get)
                .orElse(problem.text());
    }

    /// What an edit of a field writes.
    static @Nullable Object written(String field, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return field.equals("household_size") && text.matches("\\d{1,9}")
                ? (Object) Long.valueOf(text)
                : text;
    }

    /// The lead's name and the field, for the label of what the chef did.
    static String about(Need.Clash clash) {
        return clash.title() + ", " + clash.subject();
    }
}
