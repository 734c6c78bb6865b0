package com.sautai.desktop.offering;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The services of a kitchen in memory, with everything that their screen needs.
final class OfferingsKitchen implements Notices, AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final UUID DINNER = new UUID(1, 1);
    static final UUID PREP = new UUID(1, 2);
    static final UUID BUFFET = new UUID(1, 3);

    final LocalStore store = Kitchens.inMemory();
    final List<String> told = new ArrayList<>();
    final Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/London"));
    final Messages messages;
    final Desk desk;
    final RecordBook records;
    final OfferingBook book;
    final OfferingListViewModel list;
    final OfferingEditorViewModel editor;

    /// Everything happens at once on the caller's thread.
    OfferingsKitchen() {
        this(Locale.UK, Runnable::run);
    }

    OfferingsKitchen(Locale locale, Executor screen) {
        messages = new Messages(locale);
        var background = new Background(Runnable::run, screen, OfferingsKitchen::fail);
        var words = new OfferingWords(messages, locale, clock);
        var edits = new OfferingEdits(words, new TimeOrderedIds(clock, new Random(1)));
        desk = new Desk(store, background, this, messages);
        records =
                new RecordBook(
                        store,
                        background,
                        List.of(SyncedType.PROFILE, SyncedType.OFFERING, SyncedType.TIER));
        book = new OfferingBook(records);
        editor = new OfferingEditorViewModel(book, desk, edits);
        var profile = new OwnProfile(records, clock.getZone(), locale);
        list = new OfferingListViewModel(book, desk, edits, profile);
    }

    OfferingsKitchen empty() {
        records.load();
        return this;
    }

    /// A dinner with three tiers, a weekly prep with recurring ones, a buffet as a draft.
    OfferingsKitchen filled() {
        store.apply(Edit.of("Samples", samples()));
        records.load();
        return this;
    }

    private static List<Change> samples() {
        var changes = new ArrayList<Change>();
        changes.add(offering(DINNER, "Dinner in your home", "home_chef", true, 0));
        changes.add(tier(DINNER, 1, "Dinner for two", 1, 2L, 24_000, null));
        changes.add(tier(DINNER, 2, "Family table", 3, 6L, 42_000, null));
        changes.add(tier(DINNER, 3, "Dinner party", 9, null, 78_050, null));
        changes.add(offering(PREP, "Weekly meal prep", "weekly_prep", true, 1));
        changes.add(tier(PREP, 4, "Try one week", 1, 4L, 19_000, null));
        changes.add(tier(PREP, 5, "For one or two", 1, 2L, 16_000, "week"));
        changes.add(tier(PREP, 6, "For a family", 3, 5L, 26_000, "biweek"));
        changes.add(offering(BUFFET, "Garden party buffet", "catering", false, 2));
        return changes;
    }

    private static Change offering(UUID id, String title, String type, boolean live, int place) {
        var body =
                Fields.of("title", title)
                        .with("service_type", type)
                        .with("description", "Cooked and served in your kitchen, course by course.")
                        .with("max_travel_miles", 25)
                        .with("currency", "GBP")
                        .with("active", live)
                        .with("sort_order", place)
                        .with("created_at", NOW);
        return Change.create(SyncedType.OFFERING, id, body);
    }

    private static Change tier(
            UUID offering,
            int number,
            String label,
            long from,
            @Nullable Long to,
            long amount,
            @Nullable String interval) {
        var body =
                Fields.of("offering_id", offering)
                        .with("display_label", label)
                        .with("household_min", from)
                        .with("household_max", to)
                        .with("desired_unit_amount_cents", amount)
                        .with("is_recurring", interval != null)
                        .with("recurrence_interval", interval)
                        .with("duration_minutes", 150)
                        .with("hidden", false)
                        .with("sort_order", number)
                        .compact();
        return Change.create(SyncedType.TIER, tierId(number), body);
    }

    static UUID tierId(int number) {
        return new UUID(2, number);
    }

    Offering find(UUID id) {
        return book.find(id).orElseThrow();
    }

    Fields tier(int number) {
        return store.find(SyncedType.TIER, tierId(number)).orElseThrow().body();
    }

    List<String> titles() {
        return list.shown().get().stream().map(Offering::title).toList();
    }

    TierEntry row(int index) {
        return editor.tiers().rows().get().get(index);
    }

    /// Types into a field of a tier and leaves it.
    static boolean type(TierEntry row, String field, String text) {
        row.text(field).text().set(text);
        return row.text(field).commit();
    }

    OfferingScreen screen() {
        return new OfferingScreen(list, editor, new ViewLoader(messages));
    }

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
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
        store.close();
    }
}
