package com.sautai.desktop.kitchen;

import com.sautai.desktop.local.KitchenInUse;
import com.sautai.desktop.local.KitchenUnreadable;
import com.sautai.desktop.local.LocalDatabase;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.sync.SyncStatus;
import com.sautai.model.id.TimeOrderedIds;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open kitchen: the chef's data in a folder of this computer.
public final class Kitchen implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kitchen.class);

    private final KitchenPlace place;
    private final LocalStore store;
    private final Clock clock;
    private final OkHttpClient client = new OkHttpClient();

    private Kitchen(KitchenPlace place, LocalStore store, Clock clock) {
        this.place = place;
        this.store = store;
        this.clock = clock;
    }

    /// How opening ended.
    public sealed interface Opened {
        record Ready(Kitchen kitchen) implements Opened {}

        /// Another process has it open.
        record InUse() implements Opened {}

        /// Its file cannot be used and was left as it is.
        record Unreadable(Path folder) implements Opened {}
    }

    public static Opened open(KitchenPlace place, Clock clock) {
        try {
            var database = LocalDatabase.open(place.folder());
            var store = new LocalStore(database, clock, new SecureRandom());
            return new Opened.Ready(new Kitchen(place, store, clock));
        } catch (KitchenInUse inUse) {
            LOG.info("The kitchen is open elsewhere: {}", inUse.folder());
            return new Opened.InUse();
        } catch (KitchenUnreadable unreadable) {
            LOG.warn("The kitchen cannot be opened", unreadable);
            return new Opened.Unreadable(unreadable.folder());
        }
    }

    public KitchenPlace place() {
        return place;
    }

    public LocalStore store() {
        return store;
    }

    /// Whether it is known where the server is.
    public boolean isJoined() {
        return place.isServedHere() || store.sync().replica().isPresent();
    }

    /// Fills a new demo kitchen and has its server on this computer.
    ///
    /// @param label what undo calls it
    public void prepareDemo(String label) {
        joining().startHere();
        new DemoKitchen(store, new TimeOrderedIds(clock, new SecureRandom()), clock).fill(label);
    }

    public Joining joining() {
        return new KitchenJoining(place, store, client);
    }

    /// The sync with the kitchen's server, not started yet.
    ///
    /// @param told hears how it stands, on any thread
    public Link link(Consumer<SyncStatus> told) {
        return new Link(place, store, client, clock, told);
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        store.close();
    }
}
