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

    /// Those that begin at or after one moment and before another, in their order.
    public List<Stop> between(Instant from, Instant until, ZoneId zone) {
        var known = allergiesByCustomer();
        var stops = new ArrayList<Stop>();
        records.all(SyncedType.SERVICE_ORDER)
                .forEach((id, booking) ->
                        BookingTimes.starts(booking)
                                .filter(start -> isWithin(start, from, until))
                                .filter(_ -> KEPT.contains(booking.text("status")))
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
            UUID id, Fields booking, Instant start, ZoneId zone, Map<Long, List<String>> known) {
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
            UUID id,
            Fields event,
            List<Fields> orders,
            ZoneId zone,
            Map<Long, List<String>> known) {
        return new Stop(
                Stop.Kind.EVENT,
                id,
                MealEventTimes.starts(event).atZone(zone),
                MealEventTimes.ends(event).atZone(zone),
                event.text("title"),
                "",
                orders.stream().map(order -> diner(order, "quantity", known)).toList());
    }

    private Diner diner(Fields order, String portions, Map<Long, List<String>> known) {
        var customer = order.number("customer_id");
        return new Diner(
                order.text("customer_name"),
                Optional.ofNullable(order.number(portions)).orElse(1L),
                customer == null ? List.of() : known.getOrDefault(customer, List.of()),
                order.text("special_requests"),
                isPaid(order.uuid("order_id")));
    }

    private boolean isPaid(@Nullable UUID order) {
        return order != null
                && records.find(SyncedType.ORDER, order)
                        .filter(each -> each.flag("is_paid"))
                        .isPresent();
    }

    private static String place(Fields booking) {
        return Stream.of("street", "postal_code", "city")
                .map(booking::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Map<UUID, List<Fields>> platesByEvent() {
        return records.all(SyncedType.MEAL_ORDER).values().stream()
                .filter(order -> KEPT.contains(order.text("status")))
                .filter(order -> order.uuid("meal_event_id") != null)
                .sorted(Comparator.comparing(order -> order.text("customer_name")))
                .collect(
                        Collectors.groupingBy(
                                order -> Objects.requireNonNull(order.uuid("meal_event_id"))));
    }

    private Map<Long, List<String>> allergiesByCustomer() {
        var known = new HashMap<Long, List<String>>();
        for (var card : leads.cards()) {
            Lead lead = card.lead();
            if (lead.userNumber() != null && !lead.allergies().isEmpty()) {
                known.put(lead.userNumber(), lead.allergies());
            }
        }
        return known;
    }
}
