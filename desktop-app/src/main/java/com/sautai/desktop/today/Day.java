package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadCard;
import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.KitchenStats;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// A chef's day as it looks at one moment.
///
/// @param date in the chef's zone
/// @param actions next actions that are overdue or due today, the oldest first
/// @param stops today's jobs in their order, those that are over included
/// @param coming jobs of the next seven days
/// @param revenue of this month by currency and day
public record Day(
        LocalDate date,
        KitchenStats stats,
        List<Alert> alerts,
        List<LeadCard> actions,
        List<Stop> stops,
        List<Stop> coming,
        SortedMap<String, SortedMap<LocalDate, Long>> revenue) {
    public Day {
        alerts = List.copyOf(alerts);
        actions = List.copyOf(actions);
        stops = List.copyOf(stops);
        coming = List.copyOf(coming);
    }
}
