package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.Toasts.Toast;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ToastsTest {
    private final Toasts toasts = new Toasts(new Messages(Locale.ENGLISH), Clock.systemUTC());

    @Test
    void onlyTheLatestEditOffersToBeUndone() {
        toasts.tellUndoable("Moved Ada", () -> {});
        toasts.tell("Synced");
        toasts.tellUndoable("Moved Bo", () -> {});
        assertEquals(List.of("Synced", "Moved Bo"), texts());
    }

    @Test
    void undoRunsOnceAndTheToastLeaves() {
        var undone = new ArrayList<String>();
        toasts.tellUndoable("Moved Ada", () -> undone.add("Ada"));
        toasts.act(toasts.shown().getFirst());
        assertEquals(List.of("Ada"), undone);
        assertEquals(List.of(), texts());
    }

    @Test
    void threeAreShownAndTheOthersKept() {
        for (int i = 1; i <= 5; i++) {
            toasts.tell("Message " + i);
        }
        assertEquals(List.of("Message 3", "Message 4", "Message 5"), texts());
        assertEquals(5, toasts.history().size());
        assertEquals("Message 5", toasts.history().getFirst().text());
    }

    @Test
    void theSameWordsAreNotShownTwiceAtOnce() {
        toasts.warn("No network");
        toasts.warn("No network");
        assertEquals(List.of("No network"), texts());
    }

    private List<String> texts() {
        return toasts.shown().stream().map(Toast::text).toList();
    }
}
