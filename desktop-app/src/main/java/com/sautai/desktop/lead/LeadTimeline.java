package com.sautai.desktop.lead;

import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.ui.Background;
import com.sautai.model.lead.Interaction;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What happened with one lead, newest first.
public final class LeadTimeline {
    private final LocalStore store;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Interaction>> interactions =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable UUID lead;

    public LeadTimeline(LocalStore store, Background background) {
        this.store = store;
        this.background = background;
    }

    ReadOnlyObjectProperty<List<Interaction>> interactions() {
        return interactions.getReadOnlyProperty();
    }

    /// Turns to a lead, or to none.
    void show(@Nullable UUID another) {
        if (another == null || !another.equals(lead)) {
            interactions.set(List.of());
        }
        lead = another;
        if (another != null) {
            background.run(() -> read(another), found -> take(another, found));
        }
    }

    private List<Interaction> read(UUID of) {
        return store.children(SyncedType.INTERACTION, of).stream()
                .map(row -> Interaction.of(row.id(), row.body()))
                .toList();
    }

    private void take(UUID of, List<Interaction> found) {
        if (of.equals(lead)) {
            interactions.set(found);
        }
    }
}
