package com.sautai.desktop.importing;

import com.sautai.desktop.ui.Messages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Writes extras into notes in the chef's language.
public final class NoteWords {
    private final Messages messages;
    private final Locale locale;
    private final ZoneId zone;

    public NoteWords(Messages messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
    }

    String importedFrom(String file) {
        return messages.get("import.imported_from", file);
    }

    String line(Extra extra) {
        var value =
                switch (extra.kind()) {
                    case BIRTHDAY -> day(extra.value());
                    case CREATED, NEXT_ACTION -> time(extra.value());
                    case STAGE -> messages.get("lead.stage." + extra.value());
                    default -> extra.value();
                };
        if (extra.kind() == Extra.Kind.COLUMN) {
            return messages.get("import.extra.line", extra.label(), value);
        }
        var word = messages.get("import.extra." + extra.kind().name().toLowerCase(Locale.ROOT));
        return extra.label().isEmpty()
                ? messages.get("import.extra.line", word, value)
                : messages.get("import.extra.labelled", word, extra.label(), value);
    }

    private String day(String iso) {
        try {
            return iso.startsWith("--")
                    ? MonthDay.parse(iso).format(DateTimeFormatter.ofPattern("d MMMM", locale))
                    : LocalDate.parse(iso)
                            .format(
                                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                            .withLocale(locale));
        } catch (DateTimeException asInTheFile) {
            return iso;
        }
    }

    /// A time at the beginning of a text, written out.
    private String time(String text) {
        var parts = text.split(" ", 2);
        try {
            var time = Instant.parse(parts[0]).atZone(zone);
            var date =
                    time.format(
                            DateTimeFormatter.ofLocalizedDateTime(
                                            FormatStyle.MEDIUM, FormatStyle.SHORT)
                                    .withLocale(locale));
            return parts.length == 1 ? date : date + ", " + parts[1];
        } catch (DateTimeException asInTheFile) {
            return text;
        }
    }
}
