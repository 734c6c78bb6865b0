package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class LeadPicturesTest {
    @Test
    void theBoardWithSixtyLeads() {
        assertEquals(8, Snapshots.take("board", messages -> window(kitchen(messages, 60))).size());
    }

    @Test
    void theBoardWithoutALead() {
        Snapshots.take("board-empty", messages -> window(kitchen(messages, 0)));
    }

    @Test
    void anOpenLead() {
        Snapshots.take(
                "lead-panel",
                messages -> {
                    var kitchen = kitchen(messages, 60);
                    var window = window(kitchen);
                    kitchen.panel.open(kitchen.card(LeadSamples.leads(60).get(1)));
                    return window;
                });
    }

    @Test
    void aSearchWithoutAMatch() {
        Snapshots.take(
                "board-no-match",
                messages -> {
                    var kitchen = kitchen(messages, 60);
                    var window = window(kitchen);
                    kitchen.board.filters().query().set("Bouillabaisse");
                    kitchen.board.filters().source().set("referral");
                    kitchen.board.filters().allergy().set("peanuts");
                    return window;
                });
    }

    private static LeadsKitchen kitchen(Messages messages, int leads) {
        var locale = messages.bundle().getLocale();
        var kitchen = new LeadsKitchen(locale.getLanguage().isEmpty() ? Locale.UK : locale);
        var samples = LeadSamples.leads(leads);
        kitchen.with(samples);
        if (leads > 1) {
            kitchen.withHistory(samples.get(1));
        }
        return kitchen;
    }

    private static Parent window(LeadsKitchen kitchen) {
        return ShellSample.around(kitchen.messages, kitchen.screen()).root();
    }
}
