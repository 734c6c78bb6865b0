package com.sautai.desktop;

import com.sautai.desktop.calendar.CalendarChanges;
import com.sautai.desktop.calendar.CalendarEdits;
import com.sautai.desktop.calendar.CalendarScreen;
import com.sautai.desktop.calendar.CalendarViewModel;
import com.sautai.desktop.calendar.CalendarWords;
import com.sautai.desktop.client.ClientsScreen;
import com.sautai.desktop.client.ClientsViewModel;
import com.sautai.desktop.importing.ImportScreen;
import com.sautai.desktop.importing.ImportViewModel;
import com.sautai.desktop.importing.Importer;
import com.sautai.desktop.importing.NoteWords;
import com.sautai.desktop.kitchensheet.KitchenSheet;
import com.sautai.desktop.kitchensheet.KitchenSheetViewModel;
import com.sautai.desktop.lead.LeadBoardViewModel;
import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.lead.LeadEdits;
import com.sautai.desktop.lead.LeadPanelViewModel;
import com.sautai.desktop.lead.LeadScreen;
import com.sautai.desktop.lead.LeadTimeline;
import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.needsyou.NeedWords;
import com.sautai.desktop.needsyou.NeedsYouScreen;
import com.sautai.desktop.needsyou.NeedsYouViewModel;
import com.sautai.desktop.offering.OfferingBook;
import com.sautai.desktop.offering.OfferingEditorViewModel;
import com.sautai.desktop.offering.OfferingEdits;
import com.sautai.desktop.offering.OfferingListViewModel;
import com.sautai.desktop.offering.OfferingScreen;
import com.sautai.desktop.offering.OfferingWords;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.profile.ProfileEdits;
import com.sautai.desktop.profile.ProfileScreen;
import com.sautai.desktop.profile.ProfileViewModel;
import com.sautai.desktop.profile.ProfileWords;
import com.sautai.desktop.shell.Navigation;
import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.today.TodayScreen;
import com.sautai.desktop.today.TodayViewModel;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.desktop.waitlist.WaitlistScreen;
import com.sautai.desktop.waitlist.WaitlistViewModel;
import com.sautai.model.dashboard.AlertCode;
import com.sautai.model.id.Ids;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.sync.SyncedType;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Makes the screens of an open kitchen.
final class Screens implements AutoCloseable {
    /// Leads have a book of their own, their interactions are too many.
    private static final Set<SyncedType> IN_MEMORY =
            EnumSet.complementOf(EnumSet.of(SyncedType.LEAD, SyncedType.INTERACTION));

    private final LocalStore store;
    private final Desk desk;
    private final Background background;
    private final Words words;
    private final Shell shell;
    private final Navigation navigation;
    private final Ids ids;
    private final ViewLoader loader;
    private final LeadWords leadWords;
    private final LeadBook book;
    private final RecordBook records;
    private final OwnProfile profile;
    private final NeedsYouViewModel needsYou;

    Screens(LocalStore store, Desk desk, Background background, Words words, Shell shell) {
        this.store = store;
        this.desk = desk;
        this.background = background;
        this.words = words;
        this.shell = shell;
        navigation = shell.navigation();
        ids = new TimeOrderedIds(words.clock(), new SecureRandom());
        loader = new ViewLoader(words.messages());
        leadWords = new LeadWords(words.messages(), words.locale(), words.clock());
        book = new LeadBook(store, background, leadWords::allergy);
        records = new RecordBook(store, background, IN_MEMORY);
        profile = new OwnProfile(records, words.clock().getZone(), words.locale());
        var needWords = new NeedWords(words.messages(), words.locale(), words.clock());
        needsYou = new NeedsYouViewModel(store, desk, background, needWords);
    }

    /// In the order of the navigation.
    List<Screen> all() {
        LeadScreen leads = leads();
        var profileEdits =
                new ProfileEdits(profile, new ProfileWords(words.messages(), words.locale()));
        var screens =
                List.of(
                        today(leads),
                        calendar(),
                        leads,
                        clients(leads),
                        services(),
                        waitlist(profileEdits),
                        publicProfile(profileEdits),
                        importing(() -> navigation.show(leads)),
                        new NeedsYouScreen(needsYou));
        book.load();
        records.load();
        needsYou.refresh();
        return screens;
    }

    NeedsYouViewModel needsYou() {
        return needsYou;
    }

    private LeadScreen leads() {
        var edits = new LeadEdits(leadWords, ids);
        var board = new LeadBoardViewModel(book, desk, edits);
        var timeline = new LeadTimeline(store, background);
        return new LeadScreen(board, new LeadPanelViewModel(book, desk, edits, timeline), loader);
    }

    private Screen today(LeadScreen leads) {
        var model = new TodayViewModel(records, book, profile, background, words.clock());
        return new TodayScreen(
                model,
                leadWords,
                loader,
                lead -> open(lead, leads),
                code -> place(code).ifPresent(navigation::show),
                code -> place(code).isPresent(),
                kitchenSheet()::open);
    }

    private Screen clients(LeadScreen leads) {
        var model =
                new ClientsViewModel(
                        records, book, profile, leadWords, background, lead -> open(lead, leads));
        return new ClientsScreen(model, loader);
    }

    private void open(UUID lead, LeadScreen leads) {
        navigation.show(leads);
        leads.open(lead);
    }

    private KitchenSheet kitchenSheet() {
        var model =
                new KitchenSheetViewModel(
                        records, book, profile, leadWords, background, shell.notices());
        return new KitchenSheet(model, shell.sheets(), loader);
    }

    /// Where an alert can be mended.
    private Optional<Screen> place(AlertCode alert) {
        return navigation.find(
                switch (alert) {
                    case SYNC_CONFLICTS -> "needs-you";
                    case NO_ACTIVE_OFFERING -> "services";
                    case OVERBOOKED_EVENT -> "calendar";
                    case PROFILE_INCOMPLETE, NO_SERVING_AREAS -> "profile";
                    case STRIPE_INCOMPLETE -> "payouts";
                });
    }

    private Screen services() {
        var edits =
                new OfferingEdits(
                        new OfferingWords(words.messages(), words.locale(), words.clock()), ids);
        var offerings = new OfferingBook(records);
        var editor = new OfferingEditorViewModel(offerings, desk, edits);
        var list = new OfferingListViewModel(offerings, desk, edits, profile);
        return new OfferingScreen(list, editor, loader);
    }

    private Screen waitlist(ProfileEdits edits) {
        var model = new WaitlistViewModel(records, profile, desk, edits, leadWords);
        return new WaitlistScreen(model, loader);
    }

    private Screen publicProfile(ProfileEdits edits) {
        return new ProfileScreen(new ProfileViewModel(records, profile, desk, edits), loader);
    }

    private Screen calendar() {
        var calendarWords = new CalendarWords(words.messages(), words.locale(), words.clock());
        var edits = new CalendarEdits(words.messages(), ids);
        var changes = new CalendarChanges(desk, edits, calendarWords, profile);
        var calendar = new CalendarViewModel(records, book, profile, calendarWords, changes);
        return new CalendarScreen(calendar, loader);
    }

    private Screen importing(Runnable openLeads) {
        var zone = words.clock().getZone();
        var notes = new NoteWords(words.messages(), words.locale(), zone);
        var importer = new Importer(store, notes, ids, words.clock(), zone);
        var model =
                new ImportViewModel(importer, desk, background, words.messages(), words.locale());
        return new ImportScreen(model, loader, words.locale(), zone, openLeads);
    }

    @Override
    public void close() {
        try (needsYou;
                book;
                records) {
            navigation.setScreens(List.of(), "");
        } catch (Exception failure) {
            throw new IllegalStateException("A screen does not let go", failure);
        }
    }
}
