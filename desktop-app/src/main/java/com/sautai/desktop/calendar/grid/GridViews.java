package com.sautai.desktop.calendar.grid;

import com.calendarfx.view.DateControl;
import com.calendarfx.view.DateControl.EditOperation;
import com.calendarfx.view.DateControl.EntryEditParameter;
import com.calendarfx.view.DayViewBase.EarlyLateHoursStrategy;
import com.calendarfx.view.DayViewBase.HoursLayoutStrategy;
import com.calendarfx.view.DetailedWeekView;
import com.calendarfx.view.MonthView;
import com.calendarfx.view.WeekDayHeaderView.WeekDayHeaderCell;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import javafx.scene.control.SelectionMode;

/// Makes the library's views, without those of its ways that we have our own for: popovers, menus,
/// making and deleting entries, links.
final class GridViews {
    private static final double HOUR_HEIGHT = 46;
    private static final int DAYS_OF_WEEK = 7;

    private final Locale locale;
    private final GridCalendars calendars;

    GridViews(Locale locale, GridCalendars calendars) {
        this.locale = locale;
        this.calendars = calendars;
    }

    DateControl make(GridSpan span) {
        return switch (span) {
            case DAY -> quiet(days(1));
            case WEEK -> quiet(days(DAYS_OF_WEEK));
            case MONTH -> quiet(month());
        };
    }

    private DetailedWeekView days(int count) {
        var view = new DetailedWeekView(count);
        view.setAdjustToFirstDayOfWeek(count > 1);
        view.setShowAllDayView(false);
        view.setEarlyLateHoursStrategy(EarlyLateHoursStrategy.SHOW);
        view.setHoursLayoutStrategy(HoursLayoutStrategy.FIXED_HOUR_HEIGHT);
        view.setHourHeight(HOUR_HEIGHT);
        view.setEnableCurrentTimeMarker(true);
        var header = DateTimeFormatter.ofLocalizedPattern("Ed").withLocale(locale);
        view.getWeekDayHeaderView()
                .setCellFactory(cells -> {
                    var cell = new WeekDayHeaderCell(cells);
                    cell.setFormatter(header);
                    return cell;
                });
        view.getTimeScaleView()
                .setTimeFormatter(
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
        return view;
    }

    private static MonthView month() {
        var view = new MonthView();
        view.setShowWeekNumbers(false);
        view.setShowCurrentWeek(false);
        return view;
    }

    private DateControl quiet(DateControl view) {
        view.setZoneId(ZoneOffset.UTC);
        view.setWeekFields(WeekFields.of(locale));
        view.getCalendarSources().setAll(calendars.source());
        view.setVirtualGrid(new QuarterHours());
        view.setSelectionMode(SelectionMode.SINGLE);
        view.setEntryEditPolicy(GridViews::mayEdit);
        view.setDefaultCalendarProvider(_ -> calendars.closed());
        view.setEntryDetailsCallback(_ -> true);
        view.setDateDetailsCallback(_ -> true);
        view.setContextMenuCallback(_ -> null);
        view.setEntryContextMenuCallback(_ -> null);
        view.setEnableHyperlinks(false);
        return view;
    }

    private static boolean mayEdit(EntryEditParameter asked) {
        return asked.getEntry().getUserObject() instanceof GridEntry entry
                && (asked.getEditOperation() == EditOperation.MOVE
                        ? entry.movable()
                        : entry.resizable() && asked.getEditOperation() != EditOperation.DELETE);
    }
}
