package com.sautai.desktop.kitchen;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invented meal event, its times counted in days from the day the demo kitchen is made.
///
/// @param published when guests could first order; `null` for a draft
record DemoEvent(
        String title,
        int days,
        String time,
        long minutes,
        long plates,
        long price,
        @Nullable Integer published) {
    private static final String CURRENCY = "USD";
    private static final long NOTED_BEFORE = 40;

    List<Change> changes(Ids ids, ZonedDateTime today) {
        var date = today.toLocalDate().plusDays(days);
        var now = today.truncatedTo(ChronoUnit.HOURS);
        var body =
                Fields.of("title", title)
                        .with("event_date", date)
                        .with("event_time", LocalTime.parse(time))
                        .with("duration_minutes", minutes)
                        .with("cutoff_date", date.minusDays(1))
                        .with("cutoff_time", LocalTime.NOON)
                        .with("timezone", today.getZone().getId())
                        .with("max_orders", plates)
                        .with("base_price", price)
                        .with("min_price", price)
                        .with("currency", CURRENCY)
                        .with("created_at", now.minusDays(NOTED_BEFORE).toInstant())
                        .with(
                                "published_at",
                                published == null ? null : now.plusDays(published).toInstant());
        return List.of(
                Change.create(
                        SyncedType.MEAL_EVENT,
                        ids.next(),
                        SyncedType.MEAL_EVENT.canonical(body).compact()));
    }
}
