package com.sautai.server.order;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.TestPeople;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Things to order, and orders of them.
public final class TestOrders {
    private final ServerApp server;
    private final OrderRecords orders = new OrderRecords(Samples.IDS);

    public TestOrders(ServerApp server) {
        this.server = server;
    }

    /// A published event at six in the evening, open until noon.
    public UUID event(TestPeople.Person chef, String title, String date, long price) {
        var id = Samples.IDS.next();
        var profile = find(chef, SyncedType.PROFILE, ProfileRules.ID);
        put(
                chef,
                SyncedType.MEAL_EVENT,
                id,
                Fields.of(
                                Map.of(
                                        "title",
                                        title,
                                        "event_date",
                                        date,
                                        "event_time",
                                        "18:00",
                                        "cutoff_date",
                                        date,
                                        "cutoff_time",
                                        "12:00",
                                        "timezone",
                                        profile.text("timezone"),
                                        "max_orders",
                                        12,
                                        "base_price",
                                        price,
                                        "min_price",
                                        price,
                                        "currency",
                                        profile.text("currency")))
                        .with("created_at", "2025-01-01T00:00:00Z")
                        .with("published_at", "2025-01-01T00:00:00Z"));
        return id;
    }

    /// A tier of a new offering.
    public UUID tier(TestPeople.Person chef, String offering, String label, long price) {
        var id = Samples.IDS.next();
        var tier = Samples.IDS.next();
        var profile = find(chef, SyncedType.PROFILE, ProfileRules.ID);
        server.parts()
                .records()
                .write(
                        chef.chefId(),
                        writing -> {
                            writing.put(
                                    SyncedType.OFFERING,
                                    id,
                                    Fields.of(
                                                    Map.of(
                                                            "title",
                                                            offering,
                                                            "service_type",
                                                            "weekly_prep",
                                                            "currency",
                                                            profile.text("currency"),
                                                            "active",
                                                            true))
                                            .with("created_at", Samples.NOON));
                            return writing.put(
                                    SyncedType.TIER,
                                    tier,
                                    Fields.of(
                                                    Map.of(
                                                            "display_label", label,
                                                            "household_min", 1,
                                                            "desired_unit_amount_cents", price))
                                            .with("offering_id", id));
                        });
        return tier;
    }

    /// @return the order's number
    public long plates(
            TestPeople.Person chef,
            OrderRecords.Guest guest,
            UUID event,
            long quantity,
            String status,
            String at) {
        return number(
                server.parts()
                        .records()
                        .write(
                                chef.chefId(),
                                writing ->
                                        orders.plates(
                                                writing,
                                                new OrderRecords.Plates(
                                                        guest,
                                                        event,
                                                        quantity,
                                                        status,
                                                        Instant.parse(at)))));
    }

    /// @return the order's number
    public long booking(TestPeople.Person chef, OrderRecords.Booking booking) {
        return number(
                server.parts()
                        .records()
                        .write(chef.chefId(), writing -> orders.booking(writing, booking)));
    }

    public Fields put(TestPeople.Person chef, SyncedType type, UUID id, Fields set) {
        return server.parts().records().write(chef.chefId(), writing -> writing.put(type, id, set));
    }

    private Fields find(TestPeople.Person chef, SyncedType type, UUID id) {
        return server.parts()
                .records()
                .write(chef.chefId(), writing -> writing.find(type, id))
                .orElseThrow();
    }

    private static long number(Fields order) {
        var number = order.number("number");
        return number == null ? 0 : number;
    }
}
