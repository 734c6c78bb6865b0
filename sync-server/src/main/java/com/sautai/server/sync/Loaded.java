package com.sautai.server.sync;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.GroupRule;
import com.sautai.server.platform.Tx;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a push has read of the database so far.
final class Loaded {
    private final RowStore store;
    private final Tx tx;
    private final long chefId;
    private final Map<RowKey, Fields> rows = new HashMap<>();
    private final Set<RowKey> known = new HashSet<>();
    private final Map<RowKey, Map<RowKey, Fields>> members = new HashMap<>();

    Loaded(RowStore store, Tx tx, long chefId) {
        this.store = store;
        this.tx = tx;
        this.chefId = chefId;
    }

    /// Whether the record was looked for.
    boolean knows(RowKey key) {
        return known.contains(key);
    }

    /// The record as the database holds it.
    @Nullable Fields row(RowKey key) {
        return rows.get(key);
    }

    /// The records that belong to a head as the database holds them; `null` when they were not
    /// looked for.
    @Nullable Map<RowKey, Fields> members(RowKey head) {
        return members.get(head);
    }

    void add(Set<RowKey> wanted) {
        rows.putAll(store.load(tx, chefId, wanted));
        known.addAll(wanted);
    }

    void addMembers(Collection<RowKey> heads) {
        heads.forEach(head -> members.put(head, new HashMap<>()));
        for (var rule : GroupRule.ALL) {
            store.members(tx, chefId, rule, heads)
                    .forEach((key, body) ->
                            rule.headOf(key.type(), key.id(), body)
                                    .map(head -> members.get(new RowKey(rule.head(), head)))
                                    .ifPresent(group -> group.put(key, body)));
        }
    }
}
