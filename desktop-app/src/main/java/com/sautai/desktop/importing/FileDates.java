package com.sautai.desktop.importing;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the dates of foreign files in the chef's zone.
final class FileDates {
    private static final Pattern NUMBERS =
            Pattern.compile("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})\\b.*", Pattern.DOTALL);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final DateTimeFormatter POINTS = format("d.M.[uuuu][uu]", Locale.ROOT);
    private static final List<DateTimeFormatter> DAY_FIRST =
            List.of(
                    POINTS,
                    format("d/M/[uuuu][uu]", Locale.ROOT),
                    format("d-M-[uuuu][uu]", Locale.ROOT));
    private static final List<DateTimeFormatter> MONTH_FIRST =
            List.of(
                    POINTS,
                    format("M/d/[uuuu][uu]", Locale.ROOT),
                    format("M-d-[uuuu][uu]", Locale.ROOT));
    private static final List<DateTimeFormatter> OTHER =
            List.of(
                    format("uuuu-M-d", Locale.ROOT),
                    format("uuuu/M/d", Locale.ROOT),
                    format("uuuuMMdd", Locale.ROOT),
                    format("d[.] MMM[.] uuuu", Locale.ENGLISH),
                    format("d[.] MMMM uuuu", Locale.ENGLISH),
                    format("MMM[.] d[,] uuuu", Locale.ENGLISH),
                    format("MMMM d[,] uuuu", Locale.ENGLISH),
                    format("d[.] MMM uuuu", Locale.GERMAN),
                    format("d[.] MMMM uuuu", Locale.GERMAN));

    private final ZoneId zone;
    private final boolean dayFirst;

    FileDates(ZoneId zone, boolean dayFirst) {
        this.zone = zone;
        this.dayFirst = dayFirst;
    }

    /// When it is, or empty when the text is no date; a date alone is taken at the given time.
    Optional<Instant> read(String text, LocalTime atTime) {
        var wanted = Texts.oneLine(text);
        if (wanted.isEmpty() || wanted.length() > 40) {
            return Optional.empty();
        }
        return Stream.concat(withOffset(wanted).stream(), local(wanted, atTime).stream())
                .findFirst();
    }

    /// Whether dates such as 3/4/2026 begin with the day, as far as these values tell.
    static Optional<Boolean> dayFirst(List<String> values) {
        boolean first = false;
        boolean second = false;
        for (var value : values) {
            var numbers = NUMBERS.matcher(value.strip());
            if (numbers.matches()) {
                first |= Integer.parseInt(numbers.group(1)) > 12;
                second |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return first == second ? Optional.empty() : Optional.of(first);
    }

    /// Whether the order of day and month matters for any of these values.
    static boolean isAmbiguous(List<String> values) {
        return values.stream()
                .anyMatch(value -> {
                    var text = value.strip();
                    var numbers = NUMBERS.matcher(text);
                    return numbers.matches() && text.indexOf('.') < 0;
                });
    }

    private Optional<Instant> withOffset(String text) {
        try {
            return plausible(OffsetDateTime.parse(text.replace(' ', 'T')).toLocalDate())
                    ? Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant())
                    : Optional.empty();
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private Optional<Instant> local(String text, LocalTime atTime) {
        var formats =
                NUMBERS.matcher(text).matches() ? (dayFirst ? DAY_FIRST : MONTH_FIRST) : OTHER;
        return formats.stream()
                .flatMap(format -> parsed(text, format).stream())
                .flatMap(parsed -> {
                    var date = parsed.query(TemporalQueries.localDate());
                    var time = parsed.query(TemporalQueries.localTime());
                    return date == null || !plausible(date)
                            ? Stream.empty()
                            : Stream.of(
                                    LocalDateTime.of(date, time == null ? atTime : time)
                                            .atZone(zone)
                                            .toInstant());
                })
                .findFirst();
    }

    private static Optional<TemporalAccessor> parsed(String text, DateTimeFormatter format) {
        var position = new ParsePosition(0);
        if (format.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.parse(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() < LATEST;
    }

    private static DateTimeFormatter format(String date, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(date + "[','][' ']['T'][h:mm[:ss][ ]a][H:mm[:ss[.SSS]][' Uhr']]")
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
