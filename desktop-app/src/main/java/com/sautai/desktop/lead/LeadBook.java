package com.sautai.desktop.lead;

import com.sautai.desktop.local.CatchUp;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Row;
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
    private final CatchUp catchUp;
    private final SearchIndex index;
    private final Map<UUID, LeadCard> cards = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> searchListeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile boolean loaded;

    /// @param spoken the chef's word for an allergy
    public LeadBook(LocalStore store, Background background, UnaryOperator<String> spoken) {
        this.store = store;
        this.background = background;
        index = new SearchIndex(spoken);
        catchUp =
                new CatchUp(
                        store,
                        background,
                        List.of(SyncedType.LEAD, SyncedType.INTERACTION),
                        this::read);
    }

    /// Reads all leads, off the caller's thread.
    public void load() {
        catchUp.readEverything();
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
        catchUp.close();
    }

    private void read(CatchUp.Unread next) {
        var leads = next.touched().of(SyncedType.LEAD);
        boolean activity = next.concerns(SyncedType.INTERACTION);
        activity |= !cards.keySet().containsAll(leads);
        var newest = activity ? store.newestChild(SyncedType.INTERACTION) : null;
        var rows =
                next.everything()
                        ? store.rows(SyncedType.LEAD)
                        : store.find(SyncedType.LEAD, leads);
        var gone = new HashSet<>(next.everything() ? cards.keySet() : leads);
        rows.forEach(row -> gone.remove(row.id()));
        var changed = new ArrayList<>(rows.parallelStream().map(row -> card(row, newest)).toList());
        if (newest != null && !next.everything()) {
            cards.values().stream()
                    .filter(card -> !leads.contains(card.id()))
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
}
