package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.today.TodayKitchen;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A chef in Lisbon on a Friday at noon, with a kitchen sheet.
final class SheetKitchen implements Notices, AutoCloseable {
    final TodayKitchen records;
    final KitchenSheetViewModel model;
    final List<String> told = new ArrayList<>();

    SheetKitchen() {
        this(new Messages(Locale.UK));
    }

    SheetKitchen(Messages messages) {
        records = new TodayKitchen(messages);
        records.profile("Europe/Lisbon", "EUR");
        model =
                new KitchenSheetViewModel(
                        records.records,
                        records.leads,
                        records.profile,
                        records.words,
                        records.background,
                        this);
    }

    KitchenDay day() {
        return Objects.requireNonNull(model.day().get());
    }

    /// A day with a booking at noon and a feast in the evening, and a quieter one after it.
    SheetKitchen full() {
        guest(7, "Ada Lovelace", List.of("peanuts", "celery"), List.of("Pescatarian"));
        guest(8, "Ольга Ладыженская", List.of("milk"), List.of());
        guest(9, "Κατερίνα Παπαδοπούλου", List.of(), List.of("Vegan"));
        booking(
                7,
                "Ada Lovelace",
                "12:30",
                "Please ring twice; the dog is friendly. A candle on the last course, it is a"
                        + " birthday.");
        var feast = records.event("Duck, orange and the last figs", TodayKitchen.DAY, "20:30");
        plates(feast, 8, "Ольга Ладыженская", 2, "");
        plates(feast, 9, "Κατερίνα Παπαδοπούλου", 1, "Without orange, with more figs");
        plates(feast, 10, "Émilie du Châtelet", 3, "");
        records.event("Sunday bread and soup", "2026-11-21", "12:30");
        return this;
    }

    void guest(long customer, String name, List<String> allergies, List<String> diets) {
        var lead = Lead.named(UUID.randomUUID(), name, TodayKitchen.NOW);
        var body =
                lead.body()
                        .with("user_number", customer)
                        .with("allergies", allergies)
                        .with("dietary_preferences", diets);
        records.store.apply(
                Edit.of("Sample", List.of(Change.create(SyncedType.LEAD, lead.id(), body))));
    }

    void booking(long customer, String name, String time, String request) {
        records.put(
                SyncedType.SERVICE_ORDER,
                Map.ofEntries(
                        Map.entry("offering_title", "Dinner at home"),
                        Map.entry("customer_id", customer),
                        Map.entry("customer_name", name),
                        Map.entry("household_size", 4L),
                        Map.entry("service_date", TodayKitchen.DAY),
                        Map.entry("service_start_time", time),
                        Map.entry("duration_minutes", 150L),
                        Map.entry("timezone", "Europe/Lisbon"),
                        Map.entry("street", "Rua das Flores 12"),
                        Map.entry("postal_code", "1200-195"),
                        Map.entry("city", "Lisboa"),
                        Map.entry("special_requests", request),
                        Map.entry("status", "confirmed")));
    }

    void plates(UUID event, long customer, String name, long quantity, String request) {
        records.put(
                SyncedType.MEAL_ORDER,
                Map.of(
                        "meal_event_id", event,
                        "customer_id", customer,
                        "customer_name", name,
                        "quantity", quantity,
                        "special_requests", request,
                        "status", "confirmed"));
    }

    /// A window on Today, from where the sheet is opened.
    Shell window() {
        var messages = records.words.messages();
        var opening = new Runnable[1];
        var shell = ShellSample.around(messages, records.screen(() -> opening[0].run()));
        var sheet = new KitchenSheet(model, shell.sheets(), new ViewLoader(messages));
        opening[0] = sheet::open;
        return shell;
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public void warn(String text) {
        told.add(text);
    }

    @Override
    public void tellUndoable(String text, Runnable undo) {
        told.add(text);
    }

    @Override
    public void close() {
        records.close();
    }
}
