package com.sautai.desktop.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Finds the jobs that leave no time for another one, the way between the two included.
final class TimeConflicts {
    private TimeConflicts() {}

    /// @param own the job itself, which is no conflict with its earlier time
    static List<CalendarEntry> of(
            Collection<CalendarEntry> all,
            String own,
            Instant start,
            Instant end,
            Duration travel) {
        return all.stream()
                .filter(each -> each.isJob() && !each.key().equals(own))
                .filter(each -> each.overlaps(start.minus(travel), end.plus(travel)))
                .sorted(CalendarEntry.BY_TIME)
                .toList();
    }
}
