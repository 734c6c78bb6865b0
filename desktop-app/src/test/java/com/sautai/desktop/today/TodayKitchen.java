package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.dashboard.AlertCode;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A chef in Lisbon on a Friday at noon, whose records are made one by one.
public final class TodayKitchen implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    public static final String DAY = "2026-11-20";

    public final LocalStore store = Kitchens.inMemory();
    final List<UUID> opened = new ArrayList<>();
    final List<AlertCode> stepped = new ArrayList<>();
    public final LeadBook leads;
    final TodayViewModel model;
    public final LeadWords words;
    public final RecordBook records;
    public final OwnProfile profile;
    public final Background background;

    public TodayKitchen() {
        this(new Messages(Locale.UK));
    }

    public TodayKitchen(Messages messages) {
        background = new Background(Runnable::run, Runnable::run, TodayKitchen::fail);
        var language = messages.bundle().getLocale();
        var locale = language.getLanguage().isEmpty() ? Locale.UK : language;
        var clock = Clock.fixed(NOW, ZoneId.of("Europe/Lisbon"));
        words = new LeadWords(messages, locale, clock);
        leads = new LeadBook(store, background, words::allergy);
        records =
                new RecordBook(
                        store,
                        background,
                        EnumSet.complementOf(EnumSet.of(SyncedType.LEAD, SyncedType.INTERACTION)));
        profile = new OwnProfile(records, clock.getZone(), locale);
        model = new TodayViewModel(records, leads, profile, background, clock);
        leads.load();
        records.load();
    }

    Day day() {
        return Objects.requireNonNull(model.day().get());
    }

    public TodayScreen screen() {
        return screen(() -> {});
    }

    public TodayScreen screen(Runnable openSheet) {
        return new TodayScreen(
                model,
                words,
                new ViewLoader(words.messages()),
                opened::add,
                stepped::add,
                code -> code != AlertCode.STRIPE_INCOMPLETE,
                openSheet);
    }

    public UUID put(SyncedType type, Map<String, ?> values) {
        return put(type, UUID.randomUUID(), values);
    }

    public UUID put(SyncedType type, UUID id, Map<String, ?> values) {
        var fields = Fields.NONE;
        for (var entry : values.entrySet()) {
            fields = fields.with(entry.getKey(), entry.getValue());
        }
        store.apply(Edit.of("Sample", List.of(Change.create(type, id, fields))));
        return id;
    }

    public void profile(String zone, String currency) {
        put(
                SyncedType.PROFILE,
                ProfileRules.ID,
                Map.of("timezone", zone, "currency", currency, "payouts_ready", true));
    }

    /// A guest with an account, whom the chef knows as a lead.
    public void guest(long customer, String name, List<String> allergies, Duration nextActionIn) {
        var lead = Lead.named(UUID.randomUUID(), name, NOW.minus(Duration.ofDays(9)));
        var body =
                lead.body()
                        .with("user_number", customer)
                        .with("allergies", allergies)
                        .with("next_action_at", NOW.plus(nextActionIn))
                        .with("next_action_note", "Call about the menu");
        store.apply(Edit.of("Sample", List.of(Change.create(SyncedType.LEAD, lead.id(), body))));
    }

    public void booking(long customer, String name, String date, String time, String status) {
        boolean paid = status.equals("confirmed");
        var order = order(customer, "service", paid);
        put(
                SyncedType.SERVICE_ORDER,
                Map.ofEntries(
                        Map.entry("order_id", order),
                        Map.entry("offering_title", "Dinner at home"),
                        Map.entry("customer_id", customer),
                        Map.entry("customer_name", name),
                        Map.entry("household_size", 4L),
                        Map.entry("service_date", date),
                        Map.entry("service_start_time", time),
                        Map.entry("duration_minutes", 150L),
                        Map.entry("timezone", "Europe/Lisbon"),
                        Map.entry("street", "Rua das Flores 12"),
                        Map.entry("postal_code", "1200-195"),
                        Map.entry("city", "Lisboa"),
                        Map.entry("status", status)));
    }

    public UUID event(String title, String date, String time) {
        return put(
                SyncedType.MEAL_EVENT,
                Map.ofEntries(
                        Map.entry("title", title),
                        Map.entry("event_date", date),
                        Map.entry("event_time", time),
                        Map.entry("cutoff_date", "2026-11-19"),
                        Map.entry("cutoff_time", "12:00"),
                        Map.entry("timezone", "Europe/Lisbon"),
                        Map.entry("max_orders", 12L),
                        Map.entry("min_orders", 1L),
                        Map.entry("base_price", 2_500L),
                        Map.entry("min_price", 2_000L),
                        Map.entry("currency", "EUR"),
                        Map.entry("published_at", NOW.minus(Duration.ofDays(5))),
                        Map.entry("created_at", NOW.minus(Duration.ofDays(5)))));
    }

    public void plates(UUID event, long customer, String name, long quantity, boolean paid) {
        var order = order(customer, "chef_meal", paid);
        put(
                SyncedType.MEAL_ORDER,
                Map.of(
                        "order_id",
                        order,
                        "meal_event_id",
                        event,
                        "customer_id",
                        customer,
                        "customer_name",
                        name,
                        "quantity",
                        quantity,
                        "status",
                        paid ? "confirmed" : "placed"));
    }

    public void ledger(String kind, long amount, String currency, Duration ago) {
        put(
                SyncedType.LEDGER_ENTRY,
                Map.of(
                        "kind",
                        kind,
                        "amount",
                        amount,
                        "currency",
                        currency,
                        "occurred_at",
                        NOW.minus(ago)));
    }

    private UUID order(long customer, String kind, boolean paid) {
        return put(
                SyncedType.ORDER,
                Map.of(
                        "kind",
                        kind,
                        "customer_id",
                        customer,
                        "status",
                        paid ? "confirmed" : "placed",
                        "is_paid",
                        paid,
                        "created_at",
                        NOW.minus(Duration.ofDays(2))));
    }

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }

    @Override
    public void close() {
        leads.close();
        records.close();
        store.close();
    }
}
