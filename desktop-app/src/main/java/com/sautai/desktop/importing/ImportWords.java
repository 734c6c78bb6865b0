package com.sautai.desktop.importing;

import com.sautai.desktop.lead.Allergen;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Stage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the preview says about contacts, in the chef's language.
final class ImportWords {
    private final Messages messages;
    private final DateTimeFormatter date;

    ImportWords(Messages messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withZone(zone);
    }

    Messages messages() {
        return messages;
    }

    String outcome(PlannedRow row) {
        var name = "import.outcome." + lower(row.outcome());
        return row.outcome() == PlannedRow.Outcome.MERGED
                ? messages.get(name, adds(row))
                : messages.get(name);
    }

    /// Why it looks like somebody there already.
    String match(Match match) {
        return switch (match.by()) {
            case IMPORTED_BEFORE -> messages.get("import.match.before");
            case EMAIL -> messages.get("import.match.email", who(match));
            case PHONE -> messages.get("import.match.phone", who(match));
            case NAME -> messages.get("import.match.name", who(match));
        };
    }

    String summary(ImportPlan plan, String file) {
        return messages.get("import.preview.summary", plan.rows().size(), file);
    }

    String reach(ContactDraft contact) {
        return Stream.concat(contact.emails().stream(), contact.phones().stream())
                .collect(Collectors.joining(" · "));
    }

    /// What else the file says, in one line.
    String details(ContactDraft contact) {
        var details = new ArrayList<String>();
        if (contact.stage() != null) {
            details.add(stage(contact.stage()));
        }
        details.addAll(contact.tags());
        if (contact.nextActionAt() != null) {
            details.add(
                    messages.get(
                            "import.extra.line",
                            messages.get("import.extra.next_action"),
                            date.format(contact.nextActionAt())));
        }
        if (contact.householdSize() != null) {
            details.add(
                    messages.get(
                            "import.extra.line",
                            messages.get("import.extra.guests"),
                            contact.householdSize()));
        }
        if (!contact.note().isEmpty()) {
            details.add(Texts.shortened(Texts.oneLine(contact.note()), 80));
        }
        return String.join(" · ", details);
    }

    /// The allergies and diets that would be taken over.
    List<String> food(ContactDraft contact, boolean fromNotes) {
        var notes = fromNotes ? contact.foodInNotes() : FoodWords.NONE;
        var allergies =
                Stream.concat(contact.food().allergies().stream(), notes.allergies().stream())
                        .map(each -> Allergen.spoken(each, messages));
        var diets = Stream.concat(contact.food().diets().stream(), notes.diets().stream());
        return Stream.concat(allergies, diets).distinct().toList();
    }

    String hints(ContactDraft contact) {
        return contact.hints().stream()
                .map(hint -> messages.get("import.hint." + lower(hint)))
                .collect(Collectors.joining("\n"));
    }

    String reason(Unreadable part) {
        return messages.get("import.reason." + lower(part.reason()));
    }

    String lines(Unreadable part) {
        return part.lines() == 1
                ? String.valueOf(part.line())
                : messages.get("import.preview.lines", part.line(), part.lastLine());
    }

    String stage(Stage stage) {
        return messages.get("lead.stage." + stage.wire());
    }

    String choice(Choice choice) {
        return messages.get("import.choice." + lower(choice));
    }

    String use(ColumnUse use) {
        return messages.get("import.use." + lower(use));
    }

    private String who(Match match) {
        return match.line() == 0
                ? match.name()
                : messages.get("import.match.in_file", match.name(), match.line());
    }

    private String adds(PlannedRow row) {
        return row.adds().stream()
                .map(field -> messages.get("import.adds." + field))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
