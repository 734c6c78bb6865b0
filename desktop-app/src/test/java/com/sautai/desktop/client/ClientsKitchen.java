package com.sautai.desktop.client;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.today.TodayKitchen;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A chef in Lisbon on a Friday at noon, with guests who order.
final class ClientsKitchen implements AutoCloseable {
    final TodayKitchen records;
    final List<UUID> opened = new ArrayList<>();
    final ClientsViewModel model;

    ClientsKitchen() {
        this(new Messages(Locale.UK));
    }

    ClientsKitchen(Messages messages) {
        records = new TodayKitchen(messages);
        records.profile("Europe/Lisbon", "EUR");
        model =
                new ClientsViewModel(
                        records.records,
                        records.leads,
                        records.profile,
                        records.words,
                        records.background,
                        opened::add);
    }

    ClientsScreen screen() {
        return new ClientsScreen(model, new ViewLoader(records.words.messages()));
    }

    List<Client> clients() {
        return Clients.of(ClientRecords.of(records.records, records.leads), TodayKitchen.NOW);
    }

    List<String> names() {
        return model.shown().get().stream().map(Client::name).toList();
    }

    UUID lead(long customer, String name, Map<String, ?> more) {
        var lead = Lead.named(UUID.randomUUID(), name, TodayKitchen.NOW.minus(Duration.ofDays(90)));
        var body = lead.body().with("user_number", customer);
        for (var entry : more.entrySet()) {
            body = body.with(entry.getKey(), entry.getValue());
        }
        records.store.apply(
                Edit.of("Sample", List.of(Change.create(SyncedType.LEAD, lead.id(), body))));
        return lead.id();
    }

    /// @return the order that the booking belongs to
    UUID booking(long customer, String name, String status, Map<String, ?> more) {
        var order = records.put(SyncedType.ORDER, Map.of("customer_id", customer));
        var values = new HashMap<String, Object>();
        values.put("order_id", order);
        values.put("customer_id", customer);
        values.put("customer_name", name);
        values.put("status", status);
        values.put("offering_title", "Dinner at home");
        values.put("household_size", 4L);
        values.put("timezone", "Europe/Lisbon");
        values.put("amount", 18_000L);
        values.put("currency", "EUR");
        values.put("created_at", TodayKitchen.NOW.minus(Duration.ofDays(12)));
        values.putAll(more);
        records.put(SyncedType.SERVICE_ORDER, values);
        return order;
    }

    UUID plates(UUID event, long customer, String name, long quantity, Instant at) {
        var order = records.put(SyncedType.ORDER, Map.of("customer_id", customer));
        records.put(
                SyncedType.MEAL_ORDER,
                Map.of(
                        "order_id", order,
                        "meal_event_id", event,
                        "customer_id", customer,
                        "customer_name", name,
                        "quantity", quantity,
                        "unit_price", 2_500L,
                        "currency", "EUR",
                        "status", "confirmed",
                        "created_at", at));
        return order;
    }

    void ledger(UUID order, String kind, long amount, String currency) {
        records.put(
                SyncedType.LEDGER_ENTRY,
                Map.of(
                        "order_id", order,
                        "kind", kind,
                        "amount", amount,
                        "currency", currency,
                        "occurred_at", TodayKitchen.NOW.minus(Duration.ofDays(3))));
    }

    static Map<String, Object> at(String date, String time, String street) {
        return Map.of(
                "service_date", date,
                "service_start_time", time,
                "street", street,
                "postal_code", "1200-195",
                "city", "Lisboa");
    }

    @Override
    public void close() {
        records.close();
    }
}
