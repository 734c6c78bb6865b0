package com.sautai.desktop.calendar;

import com.sautai.desktop.ui.Messages;
import com.sautai.model.Problem;
import com.sautai.model.money.Currencies;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says things about the calendar in the chef's language.
public final class CalendarWords {
    private final Messages messages;
    private final Locale locale;
    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter month;

    public CalendarWords(Messages messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd").withLocale(locale);
        dayOfYear = DateTimeFormatter.ofLocalizedPattern("yMMMMEEEEd").withLocale(locale);
        month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    Messages messages() {
        return messages;
    }

    Locale locale() {
        return locale;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    WeekFields week() {
        return WeekFields.of(locale);
    }

    String kind(EntryKind kind) {
        return messages.get("calendar.kind." + kind.key());
    }

    /// "Sunday 22 November"; with the year when it is another one.
    String day(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? day : dayOfYear).format(date);
    }

    /// "Today", "Tomorrow", otherwise nothing.
    String near(LocalDate date, LocalDate today) {
        return date.equals(today)
                ? messages.get("calendar.today")
                : date.equals(today.plusDays(1)) ? messages.get("calendar.tomorrow") : "";
    }

    /// What is in sight: a day, or the months that a week lies in.
    String range(CalendarMode mode, LocalDate date) {
        return switch (mode) {
            case DAY -> dayOfYear.format(date);
            case MONTH -> month.format(date);
            case AGENDA -> messages.get("calendar.range.agenda", day(date, date));
            case WEEK -> {
                var first = mode.first(date, week());
                var last = first.plusDays(6);
                var end = month.format(last);
                yield first.getMonth() == last.getMonth() ? end : monthName(first) + " – " + end;
            }
        };
    }

    private String monthName(LocalDate date) {
        var name = date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return date.getMonthValue() == 12 ? name + " " + date.getYear() : name;
    }

    String time(Instant at, ZoneId zone) {
        return time.format(at.atZone(zone));
    }

    /// "18:00 – 21:00" on the chef's clock.
    String times(CalendarEntry entry, ZoneId zone) {
        var start = time(entry.start(), zone);
        return entry.kind() == EntryKind.NEXT_ACTION
                ? start
                : start + " – " + time(entry.end(), zone);
    }

    /// When it is on the clocks there; empty when they show the same as the chef's.
    String timesThere(CalendarEntry entry, ZoneId zone) {
        var rules = entry.zone().getRules();
        if (rules.getOffset(entry.start()).equals(zone.getRules().getOffset(entry.start()))) {
            return "";
        }
        var city = entry.zone().getId().replaceAll(".*/", "").replace('_', ' ');
        return messages.get("calendar.there", times(entry, entry.zone()), city);
    }

    /// What a time runs into: "Supper club, Sunday 22 November, 18:00 – 21:00".
    String clash(CalendarEntry entry, ZoneId zone) {
        var date = LocalDate.ofInstant(entry.start(), zone);
        return messages.get(
                "calendar.clash", entry.title(), day(date, today(zone)), times(entry, zone));
    }

    /// The status in the chef's language; empty for what has none or one that is not known here.
    String status(CalendarEntry entry) {
        var key = "calendar.status." + entry.status();
        return messages.has(key) ? messages.get(key) : "";
    }

    /// What else there is to know, in a line.
    String details(CalendarEntry entry) {
        var body = entry.body();
        return switch (entry.kind()) {
            case EVENT ->
                    messages.get(
                            "calendar.plates",
                            orZero(body.number("plates_sold")),
                            orZero(body.number("max_orders")),
                            money(orZero(body.number("base_price")), body.text("currency")));
            case BOOKING ->
                    Stream.of(body.text("tier_label"), body.text("street"), body.text("city"))
                            .filter(text -> !text.isEmpty())
                            .reduce((one, other) -> one + ", " + other)
                            .orElse("");
            case NEXT_ACTION -> body.text("next_action_note");
            case TRAVEL -> "";
        };
    }

    /// A whole entry in one sentence, for those who hear it.
    String aloud(CalendarEntry entry, ZoneId zone) {
        var date = LocalDate.ofInstant(entry.start(), zone);
        return Stream.of(
                        kind(entry.kind()),
                        entry.title(),
                        day(date, today(zone)),
                        times(entry, zone),
                        timesThere(entry, zone),
                        status(entry),
                        details(entry))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    String money(long minor, String currency) {
        if (!Currencies.isCurrency(currency)) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(locale);
        int decimals = Currencies.decimals(currency);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(minor, decimals));
    }

    /// What is wrong with a field of an event, in the chef's words.
    String problem(Problem problem) {
        return Stream.of(
                        "calendar.problem." + problem.code() + "." + problem.field(),
                        "calendar.problem." + problem.code())
                .filter(messages::has)
                .findFirst()
                .map(messages::get)
                .orElse(problem.text());
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
