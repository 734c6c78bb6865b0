package com.sautai.desktop.lead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads and writes dates and times of day as a chef types them.
final class WhenText {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h ]?([0-5]\\d))?\\s*(?:([ap])\\.?\\s?m\\.?|uhr|h)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final int NOON = 12;

    private final List<DateTimeFormatter> dates;
    private final DateTimeFormatter time;

    WhenText(Locale locale) {
        dates =
                Stream.of("yMd", "yMMMd")
                        .map(DateTimeFormatter::ofLocalizedPattern)
                        .map(format -> format.withLocale(locale))
                        .toList();
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    String write(LocalDate date) {
        return dates.getFirst().format(date);
    }

    String write(LocalTime at) {
        return time.format(at);
    }

    Optional<LocalDate> date(String text) {
        var typed = text.strip();
        if (ISO.matcher(typed).matches()) {
            return parsed(DateTimeFormatter.ofPattern("u-M-d"), typed);
        }
        return dates.stream().flatMap(format -> parsed(format, typed).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format)).filter(date -> date.getYear() > 1900);
        } catch (DateTimeException otherWriting) {
            return Optional.empty();
        }
    }

    /// `9`, `9:30`, `14.30`, `1430`, `2 pm`, `14 Uhr`.
    Optional<LocalTime> time(String text) {
        var match = TIME.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\h]", " "));
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        if (match.group(3) != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + ("p".equals(match.group(3)) ? NOON : 0);
        }
        return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
