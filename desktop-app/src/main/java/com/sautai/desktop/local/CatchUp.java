package com.sautai.desktop.local;

import com.sautai.desktop.ui.Background;
import com.sautai.model.sync.SyncedType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Keeps what a screen holds in memory up with the kitchen: reads what changed, off the screen's
/// thread and one reading at a time, so that an older reading never replaces a newer one.
public final class CatchUp implements AutoCloseable {
    private final Background background;
    private final Set<SyncedType> types;
    private final Consumer<Unread> read;
    private final AutoCloseable touches;
    private Map<SyncedType, Set<UUID>> unread = new EnumMap<>(SyncedType.class);
    private boolean everything;
    private boolean reading;

    /// @param types what is looked at; other records may change unseen
    /// @param read takes over what changed; called on a background thread
    public CatchUp(
            LocalStore store,
            Background background,
            Collection<SyncedType> types,
            Consumer<Unread> read) {
        this.background = background;
        this.types = Set.copyOf(types);
        this.read = read;
        touches = store.onTouched(this::touched);
    }

    /// Reads all records anew.
    public void readEverything() {
        synchronized (this) {
            everything = true;
        }
        start();
    }

    @Override
    public void close() {
        try {
            touches.close();
        } catch (Exception failure) {
            throw new IllegalStateException("Cannot stop watching the kitchen", failure);
        }
    }

    private void touched(Touched touched) {
        synchronized (this) {
            for (var type : types) {
                if (!touched.of(type).isEmpty()) {
                    unread.computeIfAbsent(type, _ -> new HashSet<>()).addAll(touched.of(type));
                }
            }
        }
        start();
    }

    private void start() {
        synchronized (this) {
            if (reading || !isBehind()) {
                return;
            }
            reading = true;
        }
        background.run(this::readAllUnread, _ -> {});
    }

    private boolean readAllUnread() {
        try {
            for (var next = take(); !next.isEmpty(); next = take()) {
                read.accept(next);
            }
            return true;
        } catch (RuntimeException failure) {
            synchronized (this) {
                reading = false;
            }
            throw failure;
        }
    }

    private synchronized Unread take() {
        var taken = new Unread(new Touched(unread), everything);
        unread = new EnumMap<>(SyncedType.class);
        everything = false;
        reading = !taken.isEmpty();
        return taken;
    }

    private boolean isBehind() {
        return everything || !unread.isEmpty();
    }

    /// What changed since the last reading.
    ///
    /// @param everything whether all records are to be read, not only the named ones
    public record Unread(Touched touched, boolean everything) {
        boolean isEmpty() {
            return !everything && touched.isEmpty();
        }

        /// Whether records of a type are to be looked at again.
        public boolean concerns(SyncedType type) {
            return everything || !touched.of(type).isEmpty();
        }
    }
}
