package com.sautai.desktop.tour;

import com.sautai.desktop.lead.LeadCard;
import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.shell.Pill;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.List;

/// A second device joins, edits the same field without a network, and the clash is resolved.
record ClashAct(Cast cast) {
    private static final String FIELD = "phone";
    private static final String HERE = "+1 555 0142";
    private static final String THERE = "+1 555 0199";

    /// @param clashes how many conflicts there were while the devices disagreed
    /// @param here the field's value at the end, on the app's side
    /// @param there the same on the second device
    /// @param differences how many records the devices do not agree on at the end
    /// @param pill what the window says of sync at the end
    record Seen(int clashes, String here, String there, int differences, Pill pill) {}

    Seen play(LeadCard card, SecondDevice second) {
        second.sync();
        var read = Records.of(second.store());
        cast.tell("tour.joined", second.name(), read.leads(), read.histories());
        editBoth(card, second);
        cast.app().untilPill(Pill.Mood.ATTENTION, "the clash to be shown");
        int clashes = Records.of(cast.app().store()).count(SyncedType.CONFLICT);
        cast.app().click("#place-needs-you");
        cast.app().untilShown(".need-useOther");
        cast.picture("4-needs-you");
        cast.tell("tour.clash", card.lead().name(), HERE, THERE, cast.app().pill().text());
        cast.app().click(".need-useOther");
        cast.app().untilInSync("both devices to agree");
        second.sync();
        cast.app().click("#place-leads");
        cast.picture("5-in-sync");
        return end(card, second, clashes);
    }

    private void editBoth(LeadCard card, SecondDevice second) {
        cast.board().take(Stage.DISCOVERY, each -> each.id().equals(card.id()));
        cast.app().press("lead.open");
        cast.app().type("#phone", HERE);
        var store = cast.app().store();
        cast.hands()
                .untilTrue(
                        "the phone number to be kept",
                        () -> Records.of(store).text(card.id(), FIELD).equals(HERE));
        cast.app().untilInSync("the phone number to reach the server");
        cast.picture("3-lead");
        cast.app().press("lead.close");
        edit(second.store(), card, THERE);
        second.sync();
    }

    private static void edit(LocalStore store, LeadCard card, String value) {
        var seen = store.find(SyncedType.LEAD, card.id()).orElseThrow().body();
        var change = Change.put(SyncedType.LEAD, card.id(), Fields.of(FIELD, value), seen);
        var applied = store.apply(Edit.of("Phone", List.of(change)));
        if (!(applied instanceof Applied.Done)) {
            throw new TourFailed("the second device could not edit: " + applied);
        }
    }

    private Seen end(LeadCard card, SecondDevice second, int clashes) {
        var here = Records.of(cast.app().store());
        var there = Records.of(second.store());
        int differences = here.differences(there);
        var pill = cast.app().pill();
        cast.tell("tour.resolved", here.text(card.id(), FIELD));
        cast.tell("tour.inSync", here.size(), differences, pill.text());
        return new Seen(
                clashes,
                here.text(card.id(), FIELD),
                there.text(card.id(), FIELD),
                differences,
                pill);
    }
}
