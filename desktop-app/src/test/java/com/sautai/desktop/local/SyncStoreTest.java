package com.sautai.desktop.local;

import static com.sautai.desktop.local.Kitchens.added;
import static com.sautai.desktop.local.Kitchens.body;
import static com.sautai.desktop.local.Kitchens.lead;
import static com.sautai.desktop.local.Kitchens.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.Problem;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SyncStoreTest {
    @AutoClose private final LocalStore store = Kitchens.inMemory();

    private final SyncStore sync = store.sync();
    private final Lead ada = lead("Ada");

    @BeforeEach
    void connect() {
        assertTrue(sync.connect("http://one/", device(7, "epoch-1")));
    }

    @Test
    void anotherChefsDeviceIsNotTakenIn() {
        assertFalse(sync.connect("http://one/", device(8, "epoch-1")));
        assertFalse(sync.connect("http://two/", device(7, "epoch-2")));
        assertTrue(sync.connect("http://two/", device(7, "epoch-1")));
    }

    @Test
    void anAcknowledgedEditStaysInSightUntilTheFeedBringsIt() {
        bring(0, 1, ada.body());
        store.apply(set(store, ada.id(), "phone", "123"));
        acknowledge(9);

        bring(1, 5, ada.body().with("stage", "booked"));
        assertEquals("123", body(store, ada.id()).text("phone"));
        assertEquals("booked", body(store, ada.id()).text("stage"));

        bring(5, 9, ada.body().with("phone", "123"));
        assertEquals("123", body(store, ada.id()).text("phone"));
        assertEquals("new", body(store, ada.id()).text("stage"));
        assertEquals(Waiting.NOTHING, sync.waiting());
    }

    @Test
    void anOwnEditDoesNotComeBackOverALaterOne() {
        bring(0, 1, ada.body());
        store.apply(set(store, ada.id(), "phone", "123"));
        acknowledge(2);

        sync.take(page(3, true, ada.body().with("phone", "456")), 1);

        assertEquals("456", body(store, ada.id()).text("phone"));
    }

    @Test
    void aPageThatDoesNotFollowIsLeft() {
        bring(0, 4, ada.body());

        bring(2, 9, ada.body().with("name", "Eve"));

        assertEquals("Ada", body(store, ada.id()).text("name"));
    }

    @Test
    void aDeletedLeadWithOwnEditsStaysUntilTheyAreAnswered() {
        bring(0, 1, ada.body());
        store.apply(set(store, ada.id(), "phone", "123"));

        bring(1, 2, null);
        assertEquals("123", body(store, ada.id()).text("phone"));

        acknowledge(3);
        sync.nothingNew();
        sync.take(new Feed.Page(List.of(), 3, false, 3, 1), 2);
        assertEquals(List.of(), store.rows(SyncedType.LEAD));
    }

    @Test
    void afterARestoredBackupEverythingIsSentAgain() {
        store.apply(added(ada));
        acknowledge(1);
        bring(0, 1, ada.body());
        assertEquals(Waiting.NOTHING, sync.waiting());

        sync.newEpoch("epoch-2");

        assertEquals(List.of("Added Ada"), sync.nextBatch(0).stream().map(Entry::label).toList());
        assertEquals(ada.body(), body(store, ada.id()));
        acknowledge(1);
        sync.take(
                new Feed.Page(
                        List.of(new Feed.Entry(SyncedType.LEAD, ada.id(), 1, ada.body())),
                        1,
                        false,
                        1,
                        1),
                0);
        assertEquals(Waiting.NOTHING, sync.waiting());
        assertEquals(ada.body(), body(store, ada.id()));
    }

    @Test
    void aRefusedEditCanBeDoneAgainOrLetGo() {
        bring(0, 1, ada.body());
        store.apply(set(store, ada.id(), "name", "Eve"));
        refuse();
        assertEquals("Ada", body(store, ada.id()).text("name"));

        var refused = sync.troubled().getFirst();
        assertEquals(List.of("No."), refused.problems().stream().map(Problem::text).toList());
        assertInstanceOf(Applied.Done.class, store.retry(refused));
        assertEquals("Eve", body(store, ada.id()).text("name"));
        assertEquals(new Waiting(1, 0, 0, 0), sync.waiting());

        refuse();
        sync.discard(sync.troubled().getFirst());
        assertEquals(Waiting.NOTHING, sync.waiting());
        assertEquals("Ada", body(store, ada.id()).text("name"));
    }

    @Test
    void anUndoOfWhatTheServerRefusedSaysSoAndMakesWayForTheNext() {
        bring(0, 1, ada.body());
        store.apply(set(store, ada.id(), "phone", "1"));
        store.apply(set(store, ada.id(), "name", "Eve"));
        sync.answered(sync.nextBatch(0).subList(1, 2), List.of(rejected(sync.nextBatch(0).get(1))));

        assertInstanceOf(Applied.ChangedSince.class, store.undo());
        assertInstanceOf(Applied.Done.class, store.undo());
        assertEquals("", body(store, ada.id()).text("phone"));
    }

    private void bring(long after, long seq, @Nullable Fields body) {
        sync.take(page(seq, false, body), after);
    }

    private Feed.Page page(long seq, boolean more, @Nullable Fields body) {
        var entry = new Feed.Entry(SyncedType.LEAD, ada.id(), seq, body);
        return new Feed.Page(List.of(entry), seq, more, seq, 1);
    }

    private void acknowledge(long seq) {
        var batch = sync.nextBatch(0);
        sync.answered(
                batch,
                batch.stream()
                        .map(entry -> new Push.Result(entry.mid(), Push.Outcome.APPLIED, seq, null))
                        .toList());
    }

    private void refuse() {
        var batch = sync.nextBatch(0);
        sync.answered(batch, batch.stream().map(SyncStoreTest::rejected).toList());
    }

    private static Push.Result rejected(Entry entry) {
        return new Push.Result(
                entry.mid(),
                Push.Outcome.REJECTED,
                0,
                List.of(new Problem("name", "not_allowed", "No.")));
    }

    private static Devices.SignedIn device(long chef, String epoch) {
        return new Devices.SignedIn(UUID.randomUUID(), "token", chef, epoch);
    }
}
