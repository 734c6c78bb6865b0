package com.sautai.desktop.calendar;

import com.sautai.desktop.lead.LeadCard;
import com.sautai.model.account.Zones;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.order.BookingTimes;
import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes the entries of the calendar out of the chef's records.
final class CalendarEntries {
    /// How long a next action is drawn.
    static final Duration REMINDER = Duration.ofMinutes(30);

    private final ZoneId chefZone;
    private final Duration travel;
    private final Instant now;
    private final List<CalendarEntry> entries = new ArrayList<>();

    /// @param travel how long the chef is on the way to a job, and back
    CalendarEntries(ZoneId chefZone, Duration travel, Instant now) {
        this.chefZone = chefZone;
        this.travel = travel;
        this.now = now;
    }

    /// Those without a time are left out: a booking whose guest has not chosen one yet.
    CalendarEntries events(Map<UUID, Fields> events) {
        events.forEach((id, event) -> {
            if (isTimed(event)) {
                var status = MealEventStatus.of(event, now);
                boolean movable = !status.isOver() && status != MealEventStatus.IN_PROGRESS;
                add(
                        new CalendarEntry(
                                EntryKind.EVENT,
                                id,
                                "event:" + id,
                                event.text("title"),
                                MealEventTimes.starts(event),
                                MealEventTimes.ends(event),
                                ZoneId.of(event.text("timezone")),
                                status.wire(),
                                movable,
                                event));
            }
        });
        return this;
    }

    CalendarEntries bookings(Map<UUID, Fields> bookings) {
        bookings.forEach((id, booking) -> {
            if (Zones.isZone(booking.text("timezone"))) {
                BookingTimes.starts(booking).ifPresent(start -> add(booking(id, booking, start)));
            }
        });
        return this;
    }

    private static CalendarEntry booking(UUID id, Fields booking, Instant start) {
        return new CalendarEntry(
                EntryKind.BOOKING,
                id,
                "booking:" + id,
                booking.text("customer_name") + " · " + booking.text("offering_title"),
                start,
                BookingTimes.ends(booking).orElse(start),
                ZoneId.of(booking.text("timezone")),
                booking.text("status"),
                false,
                booking);
    }

    CalendarEntries nextActions(Collection<LeadCard> leads) {
        for (var card : leads) {
            var at = card.lead().nextActionAt();
            if (at != null && !card.lead().isArchived()) {
                entries.add(
                        new CalendarEntry(
                                EntryKind.NEXT_ACTION,
                                card.id(),
                                "next-action:" + card.id(),
                                card.lead().name(),
                                at,
                                at.plus(REMINDER),
                                chefZone,
                                card.lead().isOverdue(now) ? "overdue" : "",
                                true,
                                card.body()));
            }
        }
        return this;
    }

    /// All entries in the order of their times.
    List<CalendarEntry> sorted() {
        return entries.stream().sorted(CalendarEntry.BY_TIME).toList();
    }

    private void add(CalendarEntry entry) {
        entries.add(entry);
        if (entry.isJob() && travel.isPositive()) {
            entries.add(travel(entry, "before", entry.start().minus(travel), entry.start()));
            entries.add(travel(entry, "after", entry.end(), entry.end().plus(travel)));
        }
    }

    private static CalendarEntry travel(
            CalendarEntry job, String side, Instant start, Instant end) {
        return new CalendarEntry(
                EntryKind.TRAVEL,
                job.id(),
                side + ":" + job.key(),
                job.title(),
                start,
                end,
                job.zone(),
                "",
                false,
                Fields.NONE);
    }

    private static boolean isTimed(Fields event) {
        return event.date("event_date") != null
                && event.time("event_time") != null
                && event.date("cutoff_date") != null
                && event.time("cutoff_time") != null
                && Zones.isZone(event.text("timezone"));
    }
}
