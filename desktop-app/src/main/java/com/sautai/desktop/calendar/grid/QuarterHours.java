package com.sautai.desktop.calendar.grid;

import com.calendarfx.view.VirtualGrid;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// Where entries come to rest when they are carried. The library's own reckoning needs a calendar
/// format that we do without.
final class QuarterHours extends VirtualGrid {
    private static final int MINUTES = 15;
    private static final long SECONDS = Duration.ofMinutes(MINUTES).toSeconds();

    QuarterHours() {
        super("", "", ChronoUnit.MINUTES, MINUTES);
    }

    @Override
    public ZonedDateTime adjustTime(ZonedDateTime time, boolean up, DayOfWeek firstDay) {
        return rest(time.toInstant(), up).atZone(time.getZone());
    }

    @Override
    public Instant adjustTime(Instant time, ZoneId zone, boolean up, DayOfWeek firstDay) {
        return rest(time, up);
    }

    @Override
    public LocalDateTime adjustTime(LocalDateTime time, boolean up, DayOfWeek firstDay) {
        return LocalDateTime.ofInstant(rest(time.toInstant(ZoneOffset.UTC), up), ZoneOffset.UTC);
    }

    private static Instant rest(Instant time, boolean up) {
        long quarters = Math.floorDiv(time.getEpochSecond(), SECONDS);
        return Instant.ofEpochSecond((up ? quarters + 1 : quarters) * SECONDS);
    }
}
