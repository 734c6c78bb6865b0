package com.sautai.desktop.local;

import com.sautai.desktop.ui.Background;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// All records of some types in memory, for screens that look at many of them together: read once,
/// then kept up with every edit and every page of sync. Any thread may read it; listeners are
/// called on the screen's thread.
public final class RecordBook implements AutoCloseable {
    private final LocalStore store;
    private final Background background;
    private final CatchUp catchUp;
    private final Map<SyncedType, Map<UUID, Fields>> records = new EnumMap<>(SyncedType.class);
    private final List<Consumer<Set<SyncedType>>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean loaded;

    public RecordBook(LocalStore store, Background background, Collection<SyncedType> types) {
        this.store = store;
        this.background = background;
        types.forEach(type -> records.put(type, new ConcurrentHashMap<>()));
        catchUp = new CatchUp(store, background, types, this::read);
    }

    /// Reads all records, off the caller's thread.
    public void load() {
        catchUp.readEverything();
    }

    /// Whether the records have been read; before that the book is empty.
    public boolean isLoaded() {
        return loaded;
    }

    /// The records of a type by id, in no order; those that are deleted are not there.
    public Map<UUID, Fields> all(SyncedType type) {
        return Collections.unmodifiableMap(held(type));
    }

    public Optional<Fields> find(SyncedType type, UUID id) {
        return Optional.ofNullable(held(type).get(id));
    }

    /// Tells records of which types came, changed or went.
    public void onChange(Consumer<Set<SyncedType>> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        catchUp.close();
    }

    private void read(CatchUp.Unread unread) {
        var changed = new HashSet<SyncedType>();
        for (var type : records.keySet()) {
            if (unread.concerns(type)) {
                read(type, unread);
                changed.add(type);
            }
        }
        loaded = true;
        background.onScreen(() -> listeners.forEach(each -> each.accept(changed)));
    }

    private void read(SyncedType type, CatchUp.Unread unread) {
        var held = held(type);
        var ids = unread.everything() ? held.keySet() : unread.touched().of(type);
        var rows = unread.everything() ? store.rows(type) : store.find(type, ids);
        var gone = new HashSet<>(ids);
        rows.forEach(row -> gone.remove(row.id()));
        rows.forEach(row -> held.put(row.id(), row.body()));
        held.keySet().removeAll(gone);
    }

    private Map<UUID, Fields> held(SyncedType type) {
        return Objects.requireNonNull(records.get(type), "The book does not hold this type");
    }
}
