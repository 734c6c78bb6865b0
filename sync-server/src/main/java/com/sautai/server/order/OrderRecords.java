package com.sautai.server.order;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.id.Ids;
import com.sautai.model.meal.MealEventPrice;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.sync.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes whole orders as they look afterwards, with their items and their ledger. Nothing is
/// checked and nobody pays: for demo data and tests alone.
public final class OrderRecords {
    private static final List<String> PAID = List.of("confirmed", "completed", "refunded");
    private static final long FEE_PER_MILLE = 155;

    private final Ids ids;

    public OrderRecords(Ids ids) {
        this.ids = ids;
    }

    public record Guest(long accountId, String name) {}

    /// @param status of the order: `placed`, `confirmed`, `completed`, `cancelled` or `refunded`
    public record Plates(Guest guest, UUID event, long quantity, String status, Instant at) {}

    /// @param status of the booking
    public record Booking(
            Guest guest,
            UUID tier,
            long household,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            String status,
            Instant at) {}

    /// @return the order as it was written
    public Fields plates(Records.Writing writing, Plates plates) {
        var event = writing.find(SyncedType.MEAL_EVENT, plates.event()).orElseThrow();
        long price = MealEventPrice.now(event);
        long total = price * plates.quantity();
        var order = ids.next();
        var currency = event.text("currency");
        var written =
                order(plates.guest(), plates.status(), plates.at())
                        .with("kind", "chef_meal")
                        .with("currency", currency)
                        .with("total_amount", total);
        var made = writing.put(SyncedType.ORDER, order, written);
        var line =
                Fields.of(
                                Map.of(
                                        "quantity", plates.quantity(),
                                        "unit_price", price,
                                        "price_paid", isPaid(plates.status()) ? total : 0L,
                                        "currency", currency,
                                        "status", plates.status(),
                                        "customer_id", plates.guest().accountId(),
                                        "customer_name", plates.guest().name()))
                        .with("order_id", order)
                        .with("meal_event_id", plates.event())
                        .with("created_at", plates.at());
        writing.put(SyncedType.MEAL_ORDER, ids.next(), line);
        var taken =
                switch (plates.status()) {
                    case "placed" -> "plates_held";
                    case "confirmed", "completed" -> "plates_sold";
                    default -> null;
                };
        if (taken != null) {
            var before = Objects.requireNonNullElse(event.number(taken), 0L);
            writing.put(
                    SyncedType.MEAL_EVENT,
                    plates.event(),
                    Fields.of(taken, before + plates.quantity()));
        }
        ledger(writing, made, order, plates.status(), plates.at());
        return made;
    }

    /// @return the order as it was written
    public Fields booking(Records.Writing writing, Booking booking) {
        var tier = writing.find(SyncedType.TIER, booking.tier()).orElseThrow();
        var offeringId = Objects.requireNonNull(tier.uuid("offering_id"));
        var offering = writing.find(SyncedType.OFFERING, offeringId).orElseThrow();
        var status =
                switch (booking.status()) {
                    case "draft", "awaiting_payment" -> "placed";
                    case "declined" -> "cancelled";
                    default -> booking.status();
                };
        var order = ids.next();
        var made =
                writing.put(
                        SyncedType.ORDER,
                        order,
                        order(booking.guest(), status, booking.at())
                                .with("kind", "service")
                                .with("currency", offering.text("currency"))
                                .with("total_amount", tier.number("desired_unit_amount_cents")));
        var zone = writing.find(SyncedType.PROFILE, ProfileRules.ID).orElseThrow().text("timezone");
        writing.put(
                SyncedType.SERVICE_ORDER,
                ids.next(),
                Fields.of(
                                Map.of(
                                        "offering_title", offering.text("title"),
                                        "service_type", offering.text("service_type"),
                                        "tier_label", tier.text("display_label"),
                                        "customer_id", booking.guest().accountId(),
                                        "customer_name", booking.guest().name(),
                                        "household_size", booking.household(),
                                        "timezone", zone,
                                        "currency", offering.text("currency"),
                                        "status", booking.status()))
                        .with("order_id", order)
                        .with("offering_id", offeringId)
                        .with("tier_id", booking.tier())
                        .with("amount", tier.number("desired_unit_amount_cents"))
                        .with("duration_minutes", tier.get("duration_minutes"))
                        .with("is_subscription", tier.flag("is_recurring"))
                        .with("service_date", booking.date())
                        .with("service_start_time", booking.time())
                        .with("created_at", booking.at()));
        ledger(writing, made, order, status, booking.at());
        return made;
    }

    private static boolean isPaid(String status) {
        return PAID.contains(status);
    }

    private static Fields order(Guest guest, String status, Instant at) {
        return Fields.of(
                        Map.of(
                                "customer_id", guest.accountId(),
                                "status", status,
                                "is_paid", isPaid(status)))
                .with("created_at", at);
    }

    private void ledger(
            Records.Writing writing, Fields made, UUID order, String status, Instant at) {
        if (!isPaid(status)) {
            return;
        }
        long total = Objects.requireNonNull(made.number("total_amount"));
        var entry = Fields.of("order_id", order).with("currency", made.text("currency"));
        add(writing, entry, "charge", total, at);
        add(writing, entry, "fee", -Math.floorDiv(total * FEE_PER_MILLE + 500, 1000), at);
        if (status.equals("refunded")) {
            add(writing, entry, "refund", -total, at.plusSeconds(3600));
        }
    }

    private void add(Records.Writing writing, Fields entry, String kind, long amount, Instant at) {
        writing.put(
                SyncedType.LEDGER_ENTRY,
                ids.next(),
                entry.with("kind", kind)
                        .with("amount", amount)
                        .with("source_id", "made-" + entry.text("order_id"))
                        .with("occurred_at", at));
    }
}
