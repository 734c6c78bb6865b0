package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.sync.Progress;
import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.SyncRound;
import com.sautai.desktop.sync.Transport;
import com.sautai.model.sync.Devices;
import com.sautai.server.sync.KnownDevice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;

/// One device of a chef: the real store and sync on a simulated clock and network, in a process
/// that may crash.
final class SimDevice implements AutoCloseable {
    private final ChefBook chef;
    private final KnownDevice known;
    private final Kitchen kitchen;
    private final SimClock clock;
    private final Transport transport;
    private final Trace trace;
    private final List<Promise> promises = new ArrayList<>();
    private final Set<UUID> noted = new HashSet<>();
    private final SplittableRandom random;
    private final DeviceChecks checks;
    private LocalStore store;

    SimDevice(
            ChefBook chef,
            KnownDevice known,
            Kitchen kitchen,
            SimClock clock,
            Transport transport,
            Trace trace) {
        this.chef = chef;
        this.known = known;
        this.kitchen = kitchen;
        this.clock = clock;
        this.transport = transport;
        this.trace = trace;
        this.random = new SplittableRandom(known.name().hashCode());
        this.store = open();
        this.checks = new DeviceChecks(this);
    }

    void signIn(String epoch) {
        var device = new Devices.SignedIn(known.id(), "token", known.chefId(), epoch);
        if (!store.sync().connect("the server", device)) {
            throw new IllegalStateException("Not connected");
        }
    }

    String name() {
        return known.name();
    }

    ChefBook chef() {
        return chef;
    }

    LocalStore store() {
        return store;
    }

    Kitchen kitchen() {
        return kitchen;
    }

    SimClock clock() {
        return clock;
    }

    /// All that was ever committed here, oldest first.
    List<Promise> promises() {
        return promises;
    }

    /// The process will end at some point of what comes next.
    void crashAt(int point) {
        kitchen.crashes().arm(point);
    }

    void edit(String what, Supplier<Applied> gesture) {
        run(what, () -> trace.add(name(), what + ": " + gesture.get()));
        checks.check();
    }

    /// The process ends at some point of the edit, if it has that many.
    void editAndCrash(int point, Runnable gesture) {
        var before = new LocalState(kitchen);
        var committed = promises.size();
        kitchen.crashes().arm(point);
        gesture.run();
        before.requireAllOrNothing(promises.size() > committed);
    }

    void sync() {
        run("syncs", () -> trace.add(name(), meetServer()));
        checks.check();
    }

    void restart() {
        store.close();
        store = open();
        trace.add(name(), "is closed and opened");
        checks.check();
    }

    /// Whether nothing is left to send or to read here.
    boolean isSettled() {
        var waiting = store.sync().waiting();
        return waiting.toSend() == 0
                && waiting.toReturn() == 0
                && kitchen.outbox(Set.of()).stream().noneMatch(line -> line.state().equals("stuck"))
                && kitchen.replica().getFeedCursor() == chef.head();
    }

    private String meetServer() {
        try {
            new SyncRound(store.sync(), transport, Runnable::run).run(Progress.UNSEEN);
            return "synced up to " + kitchen.replica().getFeedCursor();
        } catch (SyncFailed failed) {
            return "synced until " + failed.failure();
        }
    }

    private void run(String what, Runnable work) {
        var crashes = kitchen.crashes();
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!crashes.isDead()) {
                throw failure;
            }
        }
        if (crashes.isDead()) {
            trace.add(name(), what + ": crashed " + crashes.where());
            crashes.restart();
            store.close();
            store = open();
        }
        crashes.restart();
        noteCommitted();
    }

    private LocalStore open() {
        var opened = new LocalStore(kitchen.open(), clock, random);
        opened.onTouched(touched -> kitchen.crashes().at("after a commit"));
        return opened;
    }

    private void noteCommitted() {
        for (var line : kitchen.outbox(noted)) {
            noted.add(line.mid());
            promises.add(new Promise(line.mid(), line.changes()));
            trace.add(name(), "committed " + line.mid() + " " + line.changes());
        }
    }

    @Override
    public void close() {
        store.close();
        kitchen.close();
    }
}
