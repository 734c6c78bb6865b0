package com.sautai.desktop.lead;

import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Row;
import com.sautai.desktop.local.Touched;
import com.sautai.desktop.ui.Background;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All leads of the kitchen in memory: read once, then kept up with every edit and every page of
/// sync. Any thread may read it; listeners are called on the screen's thread.
public final class LeadBook implements AutoCloseable {
    private final LocalStore store;
    private final Background background;
    private final SearchIndex index;
    private final Map<UUID, LeadCard> cards = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> searchListeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final AutoCloseable touches;
    private volatile boolean loaded;
    private Unread unread = new Unread();
    private boolean reading;

    /// @param spoken the chef's word for an allergy
    public LeadBook(LocalStore store, Background background, UnaryOperator<String> spoken) {
        this.store = store;
        this.background = background;
        index = new SearchIndex(spoken);
        touches = store.onTouched(this::touched);
    }

    /// Reads all leads, off the caller's thread.
    public void load() {
        synchronized (this) {
            unread.everything = true;
        }
        catchUp();
    }

    /// Whether the leads have been read; before that the book is empty.
    public boolean isLoaded() {
        return loaded;
    }

    public Collection<LeadCard> cards() {
        return List.copyOf(cards.values());
    }

    public Optional<LeadCard> find(UUID lead) {
        return Optional.ofNullable(cards.get(lead));
    }

    /// The leads that answer a query, best first. What just changed may be found a moment later.
    public List<LeadCard> search(String query) {
        return index.search(query).stream()
                .map(found -> cards.get(found.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Tells when leads or what happened with them came, changed or went.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Tells when a search may find something else than before.
    void onSearchChange(Runnable listener) {
        searchListeners.add(listener);
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
            unread.leads.addAll(touched.of(SyncedType.LEAD));
            unread.interactions |= !touched.of(SyncedType.INTERACTION).isEmpty();
        }
        catchUp();
    }

    /// One reader at a time, so that an older reading never replaces a newer one.
    private void catchUp() {
        synchronized (this) {
            if (reading || unread.isEmpty()) {
                return;
            }
            reading = true;
        }
        background.run(this::readAllUnread, leads -> {});
    }

    private int readAllUnread() {
        try {
            for (var next = takeUnread(); !next.isEmpty(); next = takeUnread()) {
                read(next);
            }
            return cards.size();
        } catch (RuntimeException failure) {
            synchronized (this) {
                reading = false;
            }
            throw failure;
        }
    }

    private synchronized Unread takeUnread() {
        var taken = unread;
        unread = new Unread();
        reading = !taken.isEmpty();
        return taken;
    }

    private void read(Unread next) {
        boolean activity = next.interactions || next.everything;
        activity |= !cards.keySet().containsAll(next.leads);
        var newest = activity ? store.newestChild(SyncedType.INTERACTION) : null;
        var rows =
                next.everything
                        ? store.rows(SyncedType.LEAD)
                        : store.find(SyncedType.LEAD, next.leads);
        var gone = new HashSet<>(next.everything ? cards.keySet() : next.leads);
        rows.forEach(row -> gone.remove(row.id()));
        var changed = new ArrayList<>(rows.parallelStream().map(row -> card(row, newest)).toList());
        if (newest != null && !next.everything) {
            cards.values().stream()
                    .filter(card -> !next.leads.contains(card.id()))
                    .map(card -> card.withNewestInteraction(newest.get(card.id())))
                    .forEach(changed::add);
        }
        cards.keySet().removeAll(gone);
        changed.forEach(card -> cards.put(card.id(), card));
        loaded = true;
        tell();
        changed.forEach(card -> gone.add(card.id()));
        indexSoon(gone);
    }

    /// The board shows its cards first: nobody searches before there is something to see.
    private void indexSoon(Collection<UUID> leads) {
        background.onScreen(() ->
                background.run(() -> index(leads), _ -> searchListeners.forEach(Runnable::run)));
    }

    private int index(Collection<UUID> leads) {
        synchronized (index) {
            for (var id : leads) {
                var card = cards.get(id);
                if (card == null) {
                    index.remove(id);
                } else {
                    index.put(card);
                }
            }
        }
        return leads.size();
    }

    private LeadCard card(Row row, @Nullable Map<UUID, Instant> newest) {
        var known = cards.get(row.id());
        return newest == null && known != null
                ? known.withBody(row.body())
                : LeadCard.of(row, newest == null ? null : newest.get(row.id()));
    }

    private void tell() {
        if (telling.compareAndSet(false, true)) {
            background.onScreen(() -> {
                telling.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }

    /// What was touched since the last reading.
    private static final class Unread {
        private final Set<UUID> leads = new HashSet<>();
        private boolean interactions;
        private boolean everything;

        boolean isEmpty() {
            return leads.isEmpty() && !interactions && !everything;
        }
    }
}
