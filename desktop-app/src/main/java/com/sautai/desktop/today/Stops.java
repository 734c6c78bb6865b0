package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.local.RecordBook;
import com.sautai.model.lead.Lead;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.order.BookingTimes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the jobs of a time in a chef's records.
public final class Stops {
    /// A booking or a plate that the chef cooks for, or will once it is paid.
    private static final Set<String> KEPT =
            Set.of("placed", "awaiting_payment", "confirmed", "completed");

    private final RecordBook records;
    private final LeadBook leads;

    public Stops(RecordBook records, LeadBook leads) {
        this.records = records;
        this.leads = leads;
    }

    /// Whether the chef cooks for a booking or a plate, or will.
    public static boolean isKept(Fields order) {
        return KEPT.contains(order.text("status"));
    }

    /// Those that begin at or after one moment and before another, in their order.
    public List<Stop> between(Instant from, Instant until, ZoneId zone) {
        var known = leadsByCustomer();
        var stops = new ArrayList<Stop>();
        records.all(SyncedType.SERVICE_ORDER)
                .forEach((id, booking) ->
                        BookingTimes.starts(booking)
                                .filter(start -> isWithin(start, from, until))
                                .filter(_ -> isKept(booking))
                                .ifPresent(start ->
                                        stops.add(booking(id, booking, start, zone, known))));
        var orders = platesByEvent();
        records.all(SyncedType.MEAL_EVENT)
                .forEach((id, event) -> {
                    if (isPlanned(event, from)
                            && isWithin(MealEventTimes.starts(event), from, until)) {
                        stops.add(
                                event(id, event, orders.getOrDefault(id, List.of()), zone, known));
                    }
                });
        stops.sort(Comparator.comparing(Stop::start).thenComparing(Stop::id));
        return List.copyOf(stops);
    }

    private static boolean isPlanned(Fields event, Instant at) {
        var status = MealEventStatus.of(event, at);
        return status != MealEventStatus.DRAFT && status != MealEventStatus.CANCELLED;
    }

    private static boolean isWithin(Instant start, Instant from, Instant until) {
        return !start.isBefore(from) && start.isBefore(until);
    }

    private Stop booking(
            UUID id, Fields booking, Instant start, ZoneId zone, Map<Long, Lead> known) {
        return new Stop(
                Stop.Kind.BOOKING,
                id,
                start.atZone(zone),
                BookingTimes.ends(booking).orElse(start).atZone(zone),
                booking.text("offering_title"),
                place(booking),
                List.of(diner(booking, "household_size", known)));
    }

    private Stop event(
            UUID id, Fields event, List<Fields> orders, ZoneId zone, Map<Long, Lead> known) {
        return new Stop(
                Stop.Kind.EVENT,
                id,
                MealEventTimes.starts(event).atZone(zone),
                MealEventTimes.ends(event).atZone(zone),
                event.text("title"),
                "",
                orders.stream().map(order -> diner(order, "quantity", known)).toList());
    }

    private Diner diner(Fields order, String portions, Map<Long, Lead> known) {
        var lead = Optional.ofNullable(order.number("customer_id")).map(known::get);
        return new Diner(
                order.text("customer_name"),
                Optional.ofNullable(order.number(portions)).orElse(1L),
                lead.map(Lead::allergies).orElse(List.of()),
                lead.map(Lead::dietaryPreferences).orElse(List.of()),
                order.text("special_requests"),
                isPaid(order.uuid("order_id")));
    }

    private boolean isPaid(@Nullable UUID order) {
        return order != null
                && records.find(SyncedType.ORDER, order)
                        .filter(each -> each.flag("is_paid"))
                        .isPresent();
    }

    /// Where the guest of a booking lives, in one line.
    public static String place(Fields booking) {
        return Stream.of("street", "postal_code", "city")
                .map(booking::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Map<UUID, List<Fields>> platesByEvent() {
        return records.all(SyncedType.MEAL_ORDER).values().stream()
                .filter(Stops::isKept)
                .filter(order -> order.uuid("meal_event_id") != null)
                .sorted(Comparator.comparing(order -> order.text("customer_name")))
                .collect(
                        Collectors.groupingBy(
                                order -> Objects.requireNonNull(order.uuid("meal_event_id"))));
    }

    /// Of several leads of one guest, one that knows allergies.
    private Map<Long, Lead> leadsByCustomer() {
        var known = new HashMap<Long, Lead>();
        for (var card : leads.cards()) {
            Lead lead = card.lead();
            if (lead.userNumber() != null) {
                known.merge(
                        lead.userNumber(),
                        lead,
                        (one, other) -> one.allergies().isEmpty() ? other : one);
            }
        }
        return known;
    }
}
