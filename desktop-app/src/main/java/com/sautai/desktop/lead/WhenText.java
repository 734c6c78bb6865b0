package com.sautai.desktop.lead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads and writes dates and times of day as a chef types them.
public final class WhenText {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h ]?([0-5]\\d))?\\s*(?:([ap])\\.?\\s?m\\.?|uhr|h)?");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    private static final int NOON = 12;
    private static final int CENTURY = 2000;

    private final String order;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    public WhenText(Locale locale) {
        date = DateTimeFormatter.ofLocalizedPattern("yMd").withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        var pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        "yMd", IsoChronology.INSTANCE, locale);
        order = pattern.replaceAll("[^yMd]", "").replaceAll("(.)\\1+", "$1");
    }

    public String write(LocalDate day) {
        return date.format(day);
    }

    public String write(LocalTime at) {
        return time.format(at);
    }

    /// A day in the country's order, or year first; without a year it is the next such day.
    public Optional<LocalDate> date(String text, LocalDate today) {
        var numbers =
                NOT_DIGITS
                        .splitAsStream(text.strip())
                        .filter(number -> !number.isEmpty() && number.length() <= 4)
                        .map(Integer::valueOf)
                        .toList();
        return switch (numbers.size()) {
            case 2 -> nextSuchDay(numbers, order.replace("y", ""), today);
            case 3 -> day(numbers, numbers.getFirst() > 31 ? "yMd" : order);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> nextSuchDay(
            List<Integer> numbers, String order, LocalDate today) {
        var inYears = Stream.of(today.getYear(), today.getYear() + 1);
        return inYears.flatMap(year ->
                        day(Stream.concat(numbers.stream(), Stream.of(year)).toList(), order + "y")
                                .stream())
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    private static Optional<LocalDate> day(List<Integer> numbers, String order) {
        int year = numbers.get(order.indexOf('y'));
        try {
            return Optional.of(
                    LocalDate.of(
                            year < 100 ? CENTURY + year : year,
                            numbers.get(order.indexOf('M')),
                            numbers.get(order.indexOf('d'))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// `9`, `9:30`, `14.30`, `1430`, `2 pm`, `14 Uhr`.
    public Optional<LocalTime> time(String text) {
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
