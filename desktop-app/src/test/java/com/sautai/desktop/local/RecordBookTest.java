package com.sautai.desktop.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.ui.Background;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RecordBookTest {
    @AutoClose private final LocalStore store = Kitchens.inMemory();
    private final List<Set<SyncedType>> told = new ArrayList<>();

    @Test
    void readsWhatIsThereAndKeepsUpWithEdits() {
        var ada = Kitchens.lead("Ada");
        store.apply(Kitchens.added(ada));
        var book = book(Runnable::run);
        assertFalse(book.isLoaded());

        book.load();
        assertTrue(book.isLoaded());
        assertEquals("Ada", name(book, ada));

        store.apply(Kitchens.set(store, ada.id(), "name", "Ada King"));
        assertEquals("Ada King", name(book, ada));
        store.apply(Kitchens.deleted(store, ada.id()));
        assertEquals(Set.of(), book.all(SyncedType.LEAD).keySet());
        store.undo();
        assertEquals("Ada King", name(book, ada));
        assertEquals(Set.of(SyncedType.LEAD), told.getLast());
    }

    @Test
    void whatChangesWhileItReadsIsReadAfterwards() {
        var later = new ArrayDeque<Runnable>();
        var ada = Kitchens.lead("Ada");
        var book = book(later::add);
        book.load();
        store.apply(Kitchens.added(ada));
        store.apply(Kitchens.set(store, ada.id(), "name", "Ada King"));

        assertEquals(1, later.size());
        later.forEach(Runnable::run);
        assertEquals("Ada King", name(book, ada));
    }

    @Test
    void aClosedBookIsToldNothing() {
        var book = book(Runnable::run);
        book.load();
        book.close();
        store.apply(Kitchens.added(Kitchens.lead("Ada")));

        assertEquals(Set.of(), book.all(SyncedType.LEAD).keySet());
        assertEquals(1, told.size());
    }

    private RecordBook book(Executor worker) {
        var background = new Background(worker, Runnable::run, RecordBookTest::fail);
        var book = new RecordBook(store, background, List.of(SyncedType.LEAD, SyncedType.OFFERING));
        book.onChange(told::add);
        return book;
    }

    private static String name(RecordBook book, Lead lead) {
        return book.find(SyncedType.LEAD, lead.id()).orElseThrow().text("name");
    }

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }
}
