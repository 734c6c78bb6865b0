package com.sautai.desktop.lead;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.id.TimeOrderedIds;
import java.security.SecureRandom;

/// The leads of an open kitchen, put together: the book in memory and the screen.
public final class Leads implements AutoCloseable {
    private final LeadBook book;
    private final LeadScreen screen;

    /// Starts to read the leads at once; call it on the FX thread.
    public Leads(LocalStore store, Desk desk, Background background, LeadWords words) {
        var edits = new LeadEdits(words, new TimeOrderedIds(words.clock(), new SecureRandom()));
        book = new LeadBook(store, background, words::allergy);
        book.load();
        var board = new LeadBoardViewModel(book, desk, edits);
        var timeline = new LeadTimeline(store, background);
        var panel = new LeadPanelViewModel(book, desk, edits, timeline);
        screen = new LeadScreen(board, panel, new ViewLoader(words.messages()));
    }

    public LeadBook book() {
        return book;
    }

    public LeadScreen screen() {
        return screen;
    }

    /// Saves what the chef has typed so far and lets go of the kitchen; on the FX thread.
    @Override
    public void close() {
        screen.save();
        book.close();
    }
}
