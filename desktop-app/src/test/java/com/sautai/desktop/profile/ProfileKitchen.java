package com.sautai.desktop.profile;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A chef in Lisbon whose profile and waitlist are looked at; everything happens at once.
public final class ProfileKitchen implements Notices, AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    public final LocalStore store = Kitchens.inMemory();
    public final List<String> told = new ArrayList<>();
    public final Messages messages;
    public final Desk desk;
    public final RecordBook records;
    public final OwnProfile own;
    public final ProfileEdits edits;
    public final LeadWords leadWords;

    public ProfileKitchen() {
        this(new Messages(Locale.UK));
    }

    public ProfileKitchen(Messages messages) {
        this.messages = messages;
        var language = messages.bundle().getLocale();
        var locale =
                language.getLanguage().isEmpty()
                        ? Locale.of("en", "PT")
                        : Locale.of(language.getLanguage(), "PT");
        var zone = ZoneId.of("Europe/Lisbon");
        var background = new Background(Runnable::run, Runnable::run, ProfileKitchen::fail);
        desk = new Desk(store, background, this, messages);
        records =
                new RecordBook(
                        store,
                        background,
                        List.of(
                                SyncedType.PROFILE,
                                SyncedType.SERVING_AREA,
                                SyncedType.WAITLIST_ENTRY));
        own = new OwnProfile(records, zone, locale);
        edits = new ProfileEdits(own, new ProfileWords(messages, locale));
        leadWords = new LeadWords(messages, locale, Clock.fixed(NOW, zone));
        records.load();
    }

    public Fields profile() {
        return store.find(SyncedType.PROFILE, ProfileRules.ID).orElseThrow().body();
    }

    /// Writes a record as sync would bring it.
    public UUID put(SyncedType type, UUID id, Fields body) {
        store.apply(Edit.of("Sample", List.of(Change.create(type, id, body))));
        return id;
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

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }

    @Override
    public void close() {
        records.close();
        store.close();
    }
}
