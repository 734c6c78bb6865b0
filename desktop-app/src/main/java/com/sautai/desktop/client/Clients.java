package com.sautai.desktop.client;

import com.sautai.desktop.today.Stops;
import com.sautai.model.dashboard.Revenue;
import com.sautai.model.lead.Lead;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.order.BookingTimes;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the clients in a chef's records: everybody with an account and at least one order that the
/// chef keeps, each once.
final class Clients {
    private static final String DRAFT = "draft";
    private static final Comparator<ClientOrder> NEWEST_FIRST =
            Comparator.comparing(ClientOrder::at).reversed().thenComparing(ClientOrder::id);

    /// An order of a client as it is read, before they are put together.
    private record Line(ClientOrder order, Fields body, String address) {}

    private final ClientRecords records;
    private final Instant now;

    private Clients(ClientRecords records, Instant now) {
        this.records = records;
        this.now = now;
    }

    /// In the order of their accounts.
    static List<Client> of(ClientRecords records, Instant now) {
        return new Clients(records, now).find();
    }

    private List<Client> find() {
        var leads = leads();
        var ledger = ledger();
        return lines().entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(line -> line.order().isKept()))
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        client(
                                each.getKey(),
                                each.getValue(),
                                leads.get(each.getKey()),
                                ledger.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private Client client(
            long customer, List<Line> lines, @Nullable Lead lead, List<Fields> ledger) {
        lines.sort(Comparator.comparing(Line::order, NEWEST_FIRST));
        return new Client(
                customer,
                lead == null ? lines.getFirst().body().text("customer_name") : lead.name(),
                lead,
                household(lines, lead),
                lines.stream()
                        .map(Line::address)
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .toList(),
                lines.stream().map(Line::order).toList(),
                Revenue.between(ledger, Instant.MIN, Instant.MAX),
                visits(lines)
                        .filter(visit -> !visit.isAfter(now))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                visits(lines)
                        .filter(visit -> visit.isAfter(now))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Stream<Instant> visits(List<Line> lines) {
        return lines.stream()
                .map(Line::order)
                .filter(ClientOrder::isKept)
                .flatMap(order -> Stream.ofNullable(order.visit()));
    }

    /// What the chef wrote down counts more than what a booking says.
    private static @Nullable Long household(List<Line> lines, @Nullable Lead lead) {
        return Stream.concat(
                        Stream.ofNullable(lead).map(Lead::householdSize),
                        lines.stream().map(line -> line.body().number("household_size")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<Long, List<Line>> lines() {
        var lines = new HashMap<Long, List<Line>>();
        records.bookings()
                .forEach((id, body) ->
                        add(
                                lines,
                                body,
                                () -> new Line(booking(id, body), body, Stops.place(body))));
        records.plates()
                .forEach(
                        (id, body) -> add(lines, body, () -> new Line(plates(id, body), body, "")));
        return lines;
    }

    private static void add(Map<Long, List<Line>> lines, Fields body, Supplier<Line> line) {
        var customer = body.number("customer_id");
        if (customer != null && !body.text("status").equals(DRAFT)) {
            lines.computeIfAbsent(customer, _ -> new ArrayList<>()).add(line.get());
        }
    }

    private static ClientOrder booking(UUID id, Fields body) {
        return order(
                id,
                body,
                ClientOrder.Kind.BOOKING,
                BookingTimes.starts(body).orElse(null),
                body.text("offering_title"),
                number(body, "household_size", 1),
                number(body, "amount", 0));
    }

    private ClientOrder plates(UUID id, Fields body) {
        var event = Optional.ofNullable(body.uuid("meal_event_id")).map(records.events()::get);
        long quantity = number(body, "quantity", 1);
        long paid = number(body, "price_paid", 0);
        return order(
                id,
                body,
                ClientOrder.Kind.PLATES,
                event.map(MealEventTimes::starts).orElse(null),
                event.map(each -> each.text("title")).orElse(""),
                quantity,
                paid == 0 ? Math.multiplyExact(quantity, number(body, "unit_price", 0)) : paid);
    }

    private static ClientOrder order(
            UUID id,
            Fields body,
            ClientOrder.Kind kind,
            @Nullable Instant visit,
            String title,
            long portions,
            long amount) {
        return new ClientOrder(
                id,
                kind,
                Objects.requireNonNullElse(body.instant("created_at"), Instant.EPOCH),
                visit,
                title,
                portions,
                amount,
                body.text("currency"),
                body.text("status"),
                Stops.isKept(body));
    }

    private static long number(Fields body, String name, long otherwise) {
        var number = body.number(name);
        return number == null ? otherwise : number;
    }

    /// The ledger's entries by the account whose order they belong to.
    private Map<Long, List<Fields>> ledger() {
        var byCustomer = new HashMap<Long, List<Fields>>();
        for (var entry : records.ledger()) {
            Optional.ofNullable(entry.uuid("order_id"))
                    .map(records.orders()::get)
                    .map(order -> order.number("customer_id"))
                    .ifPresent(customer ->
                            byCustomer
                                    .computeIfAbsent(customer, _ -> new ArrayList<>())
                                    .add(entry));
        }
        return byCustomer;
    }

    /// Leads by account; of several, one on the board, then the newest.
    private Map<Long, Lead> leads() {
        var byCustomer = new HashMap<Long, Lead>();
        records.leads().stream()
                .sorted(
                        Comparator.comparing(Lead::isArchived)
                                .thenComparing(Lead::createdAt, Comparator.reverseOrder())
                                .thenComparing(Lead::id))
                .filter(lead -> lead.userNumber() != null)
                .forEach(lead -> byCustomer.putIfAbsent(lead.userNumber(), lead));
        return byCustomer;
    }
}
