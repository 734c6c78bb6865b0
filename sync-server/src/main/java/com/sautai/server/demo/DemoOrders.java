package com.sautai.server.demo;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.order.OrderRecords;
import com.sautai.server.order.OrderRecords.Booking;
import com.sautai.server.order.OrderRecords.Guest;
import com.sautai.server.order.OrderRecords.Plates;
import com.sautai.server.sync.Records;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// Events with their orders and bookings of a demo chef, in every state.
final class DemoOrders {
    private final Records.Writing writing;
    private final DemoMenu menu;
    private final OrderRecords orders;
    private final List<Guest> guests;
    private final Instant now;

    /// @param guests three of them
    DemoOrders(Records.Writing writing, DemoMenu menu, Ids ids, List<Guest> guests, Instant now) {
        this.writing = writing;
        this.menu = menu;
        this.orders = new OrderRecords(ids);
        this.guests = guests;
        this.now = now;
    }

    void write(DemoChef chef, UUID tier) {
        pastEvents(chef);
        if (chef.upcoming()) {
            upcomingEvents(chef);
        }
        bookings(tier);
    }

    private void pastEvents(DemoChef chef) {
        var first = menu.event(chef.dish(), -21);
        plates(0, first, 2, "completed", menu.past(-21));
        plates(1, first, 3, "completed", menu.past(-21));
        plates(2, first, 1, "refunded", menu.past(-21));
        var second = menu.event(chef.dish(), -2);
        plates(0, second, 1, "completed", menu.past(-2));
        plates(2, second, 4, "completed", menu.past(-2));
        var off = menu.event("Market dinner", -5);
        plates(1, off, 2, "cancelled", menu.past(-5));
        writing.put(
                SyncedType.MEAL_EVENT,
                off,
                Fields.of("cancelled_at", menu.past(4)).with("cancel_reason", "No fish that day."));
    }

    private void upcomingEvents(DemoChef chef) {
        var next = menu.event(chef.dish(), 6);
        plates(0, next, 2, "confirmed", hoursAgo(30));
        plates(1, next, 1, "placed", hoursAgo(0));
        plates(2, next, 2, "cancelled", hoursAgo(20));
        writing.put(
                SyncedType.MEAL_EVENT,
                menu.event("New Year's table", 30),
                Fields.of("published_at", null));
    }

    private void bookings(UUID tier) {
        booking(0, tier, 9, "confirmed", 40);
        booking(0, tier, 16, "awaiting_payment", 1);
        booking(1, tier, 12, "draft", 2);
        booking(1, tier, -9, "completed", 24 * 14);
        booking(2, tier, -4, "refunded", 24 * 12);
        booking(2, tier, 20, "cancelled", 24 * 3);
        booking(1, tier, 5, "declined", 24 * 4);
    }

    private void plates(int guest, UUID event, long quantity, String status, Instant at) {
        orders.plates(writing, new Plates(guests.get(guest), event, quantity, status, at));
    }

    private void booking(int guest, UUID tier, int fromToday, String status, int madeHoursAgo) {
        orders.booking(
                writing,
                new Booking(
                        guests.get(guest),
                        tier,
                        2,
                        menu.day(fromToday),
                        LocalTime.of(10, 0),
                        status,
                        hoursAgo(madeHoursAgo)));
    }

    private Instant hoursAgo(int hours) {
        return now.minus(Duration.ofHours(hours));
    }
}
