package com.sautai.desktop.kitchen;

import com.sautai.desktop.local.KitchenInUse;
import com.sautai.desktop.local.KitchenUnreadable;
import com.sautai.desktop.local.LocalDatabase;
import com.sautai.desktop.local.LocalStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open kitchen: the chef's data in a folder of this computer.
public final class Kitchen implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kitchen.class);

    private final KitchenPlace place;
    private final LocalStore store;

    private Kitchen(KitchenPlace place, LocalStore store) {
        this.place = place;
        this.store = store;
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
            var store =
                    new LocalStore(LocalDatabase.open(place.folder()), clock, new SecureRandom());
            return new Opened.Ready(new Kitchen(place, store));
        } catch (KitchenInUse inUse) {
            LOG.info("The kitchen is open elsewhere: {}", inUse.folder());
            return new Opened.InUse();
        } catch (KitchenUnreadable unreadable) {
            LOG.warn("The kitchen cannot be opened", unreadable);
            return new Opened.Unreadable(unreadable.folder());
        }
    }

    public LocalStore store() {
        return store;
    }

    /// Whether the chef has chosen where the server is.
    public boolean isJoined() {
        return place.isServedHere();
    }

    public Joining joining() {
        return new KitchenJoining(place);
    }

    @Override
    public void close() {
        store.close();
    }
}
