package com.sautai.desktop.sync;

import static com.sautai.desktop.local.Kitchens.added;
import static com.sautai.desktop.local.Kitchens.lead;
import static com.sautai.desktop.local.Kitchens.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sautai.desktop.local.LocalStore;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SyncerTest {
    @AutoClose private final Together together = new Together();

    private final LocalStore laptop = together.device("Laptop");
    private final LocalStore tablet = together.device("Tablet");
    private final BlockingQueue<SyncStatus> told = new LinkedBlockingQueue<>();
    private final ManualEvents events = new ManualEvents();

    @Test
    void anEditIsSentAtOnceAndThenAllIsUpToDate() throws Exception {
        try (var syncer = start(laptop, together.transport(laptop))) {
            await(SyncStatus.UpToDate.class::isInstance);
            laptop.apply(added(lead("Ada")));
            await(SyncStatus.Syncing.class::isInstance);
            await(SyncStatus.UpToDate.class::isInstance);
            assertEquals(0, laptop.sync().waiting().toSend());
            assertEquals(syncer.status(), syncer.status());
        }
        together.sync(tablet);
        assertEquals(1, tablet.rows(SyncedType.LEAD).size());
    }

    @Test
    void aHintFromTheServerBringsTheNews() throws Exception {
        try (var syncer = start(laptop, together.transport(laptop))) {
            await(SyncStatus.UpToDate.class::isInstance);
            var arrived = new LinkedBlockingQueue<Boolean>();
            laptop.onTouched(touched -> arrived.add(true));
            tablet.apply(added(lead("Ada")));
            together.sync(tablet);

            Objects.requireNonNull(events.head.poll(10, TimeUnit.SECONDS)).accept(1);

            assertNotNull(arrived.poll(10, TimeUnit.SECONDS));
            assertEquals(1, laptop.rows(SyncedType.LEAD).size());
            assertNotNull(syncer.status());
        }
    }

    @Test
    void offlineItSaysHowMuchWaitsAndComesBackByItself() throws Exception {
        var network = new Switch(together.transport(laptop));
        network.down = true;
        laptop.apply(added(lead("Ada")));
        try (var syncer = start(laptop, network)) {
            await(new SyncStatus.Offline(1, null)::equals);
            laptop.apply(added(lead("Bob")));
            await(new SyncStatus.Offline(2, null)::equals);
            network.down = false;
            await(SyncStatus.UpToDate.class::isInstance);
            assertEquals(0, laptop.sync().waiting().toSend());
            assertNotNull(syncer.status());
        }
    }

    @Test
    void aClashNeedsTheChef() throws Exception {
        var ada = lead("Ada");
        laptop.apply(added(ada));
        together.syncAll();
        laptop.apply(set(laptop, ada.id(), "name", "Ada Lovelace"));
        tablet.apply(set(tablet, ada.id(), "name", "Ada L."));
        together.sync(tablet);

        try (var syncer = start(laptop, together.transport(laptop))) {
            await(status ->
                    status instanceof SyncStatus.NeedsYou(var count, var last) && count == 1);
            var trouble = (Trouble.Clashing) new Troubles(laptop).all().getFirst();
            assertEquals(
                    List.of("Ada L.", "Ada Lovelace"),
                    List.of(
                            String.valueOf(trouble.current()),
                            String.valueOf(trouble.conflict().other())));
            laptop.apply(trouble.keep("Kept"));
            await(SyncStatus.UpToDate.class::isInstance);
            assertNotNull(syncer.status());
        }
    }

    @Test
    void aSignedOutDevicePausesAndKeepsItsEdits() throws Exception {
        laptop.apply(added(lead("Ada")));
        var signedOut = new HttpTransport(together.client(), together.address(), "nobody");
        try (var syncer = start(laptop, signedOut)) {
            await(new SyncStatus.Paused(SyncStatus.Reason.SIGN_IN_AGAIN, 1)::equals);
            assertEquals(1, laptop.rows(SyncedType.LEAD).size());
            assertNotNull(syncer.status());
        }
    }

    private Syncer start(LocalStore store, Transport transport) {
        var round = new SyncRound(store.sync(), transport, Runnable::run);
        var syncer = new Syncer(store, round, events, new Pace(new Random(1)));
        syncer.onStatus(told::add);
        syncer.start();
        return syncer;
    }

    private void await(Predicate<SyncStatus> wanted) throws InterruptedException {
        for (var status = told.poll(20, TimeUnit.SECONDS);
                status != null;
                status = told.poll(20, TimeUnit.SECONDS)) {
            if (wanted.test(status)) {
                return;
            }
        }
        throw new AssertionError("The status never came");
    }

    private static final class ManualEvents implements Events {
        final BlockingQueue<LongConsumer> head = new LinkedBlockingQueue<>();

        @Override
        public AutoCloseable listen(LongConsumer heard, Runnable silent) {
            head.add(heard);
            return () -> {};
        }
    }

    private static final class Switch extends Carrying {
        volatile boolean down;

        Switch(Transport other) {
            super(other);
        }

        @Override
        public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
            check();
            return super.push(epoch, mutations);
        }

        @Override
        public Optional<Feed.Page> changes(String epoch, long cursor, int most) throws SyncFailed {
            check();
            return super.changes(epoch, cursor, most);
        }

        private void check() throws SyncFailed {
            if (down) {
                throw new SyncFailed(new Failure.Unreachable("down"));
            }
        }
    }
}
