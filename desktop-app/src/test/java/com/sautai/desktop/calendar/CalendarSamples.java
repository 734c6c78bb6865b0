package com.sautai.desktop.calendar;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// Meal events, bookings and next actions of a chef in London, around a Friday noon.
final class CalendarSamples {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private CalendarSamples() {}

    static Fields event(String title, LocalDate date, String time) {
        return event(title, date, time, "Europe/London");
    }

    static Fields event(String title, LocalDate date, String time, String zone) {
        return SyncedType.MEAL_EVENT
                .canonical(
                        Fields.of("title", title)
                                .with("event_date", date)
                                .with("event_time", LocalTime.parse(time))
                                .with("duration_minutes", 180L)
                                .with("cutoff_date", date.minusDays(1))
                                .with("cutoff_time", LocalTime.NOON)
                                .with("timezone", zone)
                                .with("max_orders", 12L)
                                .with("base_price", 4500L)
                                .with("min_price", 4500L)
                                .with("currency", "GBP")
                                .with("created_at", Instant.parse("2026-10-01T09:00:00Z")))
                .compact();
    }

    static Fields published(Fields event) {
        return event.with("published_at", Instant.parse("2026-10-02T09:00:00Z"));
    }

    static Fields booking(String guest, LocalDate date, String time) {
        return SyncedType.SERVICE_ORDER
                .canonical(
                        Fields.of("customer_name", guest)
                                .with("offering_title", "Dinner at home")
                                .with("tier_label", "4 guests")
                                .with("service_date", date)
                                .with("service_start_time", LocalTime.parse(time))
                                .with("duration_minutes", 150L)
                                .with("timezone", "Europe/London")
                                .with("street", "12 Canal Street")
                                .with("city", "London")
                                .with("status", "confirmed")
                                .with("created_at", Instant.parse("2026-10-01T09:00:00Z")))
                .compact();
    }

    static Lead nextAction(String name, Instant at, String note) {
        var lead = Lead.named(UUID.randomUUID(), name, Instant.parse("2026-10-01T09:00:00Z"));
        var body = lead.body().with("next_action_at", at).with("next_action_note", note);
        return Lead.of(lead.id(), body);
    }

    static UUID add(LocalStore store, SyncedType type, Fields body) {
        var id = UUID.randomUUID();
        store.apply(Edit.of("Sample", List.of(Change.create(type, id, body))));
        return id;
    }

    static void add(LocalStore store, Lead lead) {
        store.apply(
                Edit.of("Sample", List.of(Change.create(SyncedType.LEAD, lead.id(), lead.body()))));
    }
}
