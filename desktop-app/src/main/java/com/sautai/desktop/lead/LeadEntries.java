package com.sautai.desktop.lead;

import com.sautai.desktop.ui.TextEntry;
import com.sautai.model.sync.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of a lead that are typed, each by the name it has in the record.
final class LeadEntries {
    static final List<String> TEXTS = List.of("name", "email", "phone", "next_action_note");

    /// Keeps a field's new value, or says what is wrong with it.
    @FunctionalInterface
    interface Save {
        Optional<String> save(String field, @Nullable Object value);
    }

    private final LeadWords words;
    private final Save save;
    private final Map<String, TextEntry> texts = new LinkedHashMap<>();
    private final TextEntry source;
    private final TextEntry household;
    private final NextActionEntry nextAction;

    LeadEntries(LeadWords words, Save save) {
        this.words = words;
        this.save = save;
        for (var field : TEXTS) {
            texts.put(field, new TextEntry(text -> save.save(field, text)));
        }
        source = new TextEntry(text -> save.save("source", words.sourceWritten(text)));
        household = new TextEntry(this::saveHousehold);
        nextAction = new NextActionEntry(words, at -> save.save("next_action_at", at));
    }

    /// One of [#TEXTS].
    TextEntry text(String field) {
        return Objects.requireNonNull(texts.get(field), field);
    }

    TextEntry source() {
        return source;
    }

    TextEntry household() {
        return household;
    }

    NextActionEntry nextAction() {
        return nextAction;
    }

    void start(Fields lead) {
        texts.forEach((field, entry) -> entry.start(lead.text(field)));
        source.start(words.source(lead.text("source")));
        household.start(number(lead));
        nextAction.start(lead.instant("next_action_at"));
    }

    void show(Fields lead) {
        texts.forEach((field, entry) -> entry.show(lead.text(field)));
        source.show(words.source(lead.text("source")));
        household.show(number(lead));
        nextAction.show(lead.instant("next_action_at"));
    }

    /// Saves all that was typed.
    ///
    /// @return whether nothing is left to save
    boolean commit() {
        return all().filter(entry -> !entry.commit()).toList().isEmpty();
    }

    boolean hasProblem() {
        return all().anyMatch(entry -> !entry.problem().get().isEmpty());
    }

    private Stream<TextEntry> all() {
        return Stream.concat(
                texts.values().stream(),
                Stream.of(source, household, nextAction.date(), nextAction.time()));
    }

    private Optional<String> saveHousehold(String text) {
        try {
            return save.save("household_size", text.isEmpty() ? null : Long.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.of(words.messages().get("problem.not_a_number"));
        }
    }

    private static String number(Fields lead) {
        var size = lead.number("household_size");
        return size == null ? "" : size.toString();
    }
}
