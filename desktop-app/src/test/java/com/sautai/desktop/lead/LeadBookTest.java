package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.local.Kitchens;
import com.sautai.model.lead.Lead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LeadBookTest {
    private static final Instant CREATED = LeadSamples.NOW.minus(Duration.ofDays(30));

    @AutoClose private final LeadsKitchen kitchen = new LeadsKitchen();
    private final Lead ada = Lead.named(UUID.randomUUID(), "Ada Lovelace", CREATED);
    private final LeadBook book = kitchen.book;

    @Test
    void aNewBookIsEmptyUntilItIsLoaded() {
        kitchen.store.apply(Kitchens.added(ada));
        var other =
                new LeadBook(
                        kitchen.store,
                        new com.sautai.desktop.ui.Background(
                                Runnable::run, Runnable::run, failure -> {}),
                        word -> word);

        assertFalse(other.isLoaded());
        other.load();
        assertTrue(other.isLoaded());
        assertEquals(ada, other.find(ada.id()).orElseThrow().lead());
        other.close();
    }

    @Test
    void editsUndoAndRedoArriveByThemselves() {
        kitchen.with(ada);
        kitchen.store.apply(Kitchens.set(kitchen.store, ada.id(), "name", "Ada King"));
        assertEquals("Ada King", kitchen.card(ada).lead().name());
        assertEquals(1, book.search("king").size());

        kitchen.store.undo();
        assertEquals("Ada Lovelace", kitchen.card(ada).lead().name());
        assertEquals(0, book.search("king").size());

        kitchen.store.apply(Kitchens.deleted(kitchen.store, ada.id()));
        assertEquals(0, book.cards().size());
        kitchen.store.undo();
        assertEquals(1, book.cards().size());
    }

    @Test
    void theLatestInteractionIsTheLastActivity() {
        kitchen.with(ada);
        assertEquals(CREATED, kitchen.card(ada).lastActivityAt());

        kitchen.withHistory(ada);
        assertEquals(
                LeadSamples.NOW.minus(Duration.ofHours(30)), kitchen.card(ada).lastActivityAt());

        kitchen.store.undo();
        assertEquals(CREATED, kitchen.card(ada).lastActivityAt());
    }

    @Test
    void aLeadThatComesBackStillKnowsItsLastActivity() {
        kitchen.with(ada).withHistory(ada);
        kitchen.store.apply(Kitchens.deleted(kitchen.store, ada.id()));
        kitchen.store.undo();

        assertEquals(
                LeadSamples.NOW.minus(Duration.ofHours(30)), kitchen.card(ada).lastActivityAt());
    }

    @Test
    void changesWhileItReadsAreReadAfterwards() {
        var work = new ArrayDeque<Runnable>();
        try (var slow = new LeadsKitchen(Locale.UK, work::add, Runnable::run)) {
            slow.book.load();
            slow.store.apply(Kitchens.added(ada));
            slow.store.apply(Kitchens.set(slow.store, ada.id(), "name", "Ada King"));
            while (!work.isEmpty()) {
                work.poll().run();
            }

            assertEquals("Ada King", slow.card(ada).lead().name());
        }
    }
}
