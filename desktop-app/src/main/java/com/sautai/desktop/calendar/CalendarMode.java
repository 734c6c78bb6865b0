package com.sautai.desktop.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// How much of the calendar is seen at once.
enum CalendarMode {
    DAY,
    WEEK,
    MONTH,
    /// The next weeks as a list.
    AGENDA;

    private static final int AGENDA_DAYS = 60;
    private static final int MONTH_DAYS = 42;
    private static final int WEEK_DAYS = 7;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first day that is seen when this day is wanted.
    LocalDate first(LocalDate day, WeekFields week) {
        var monday = TemporalAdjusters.previousOrSame(week.getFirstDayOfWeek());
        return switch (this) {
            case DAY, AGENDA -> day;
            case WEEK -> day.with(monday);
            case MONTH -> day.withDayOfMonth(1).with(monday);
        };
    }

    int days() {
        return switch (this) {
            case DAY -> 1;
            case WEEK -> WEEK_DAYS;
            case MONTH -> MONTH_DAYS;
            case AGENDA -> AGENDA_DAYS;
        };
    }

    /// A step on, or back when negative.
    LocalDate step(LocalDate day, int steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEK, AGENDA -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
        };
    }
}
