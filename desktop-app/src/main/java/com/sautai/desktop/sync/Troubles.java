package com.sautai.desktop.sync;

import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Row;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that needs the chef, newest first. Resolving a clash is an ordinary
/// [com.sautai.desktop.local.Edit].
public final class Troubles {
    private final LocalStore store;

    public Troubles(LocalStore store) {
        this.store = store;
    }

    public List<Trouble> all() {
        var troubles = new ArrayList<Trouble>();
        store.sync().troubled().forEach(entry -> troubles.add(new Trouble.Refused(entry)));
        store.rows(SyncedType.CONFLICT).forEach(row -> troubles.add(clashing(row)));
        troubles.sort(Comparator.comparing(Trouble::editedAt).reversed());
        return List.copyOf(troubles);
    }

    /// Does a refused edit again, on what its records are now.
    public Applied retry(Trouble.Refused refused) {
        return store.retry(refused.entry());
    }

    /// Lets a refused edit go.
    public void discard(Trouble.Refused refused) {
        store.sync().discard(refused.entry());
    }

    private Trouble.Clashing clashing(Row row) {
        var conflict = Conflict.of(row.id(), row.body());
        var record =
                store.find(conflict.rowType(), conflict.rowId()).map(Row::body).orElse(Fields.NONE);
        return new Trouble.Clashing(conflict, record);
    }
}
