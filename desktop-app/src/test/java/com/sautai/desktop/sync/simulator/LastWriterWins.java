package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Op;
import com.sautai.server.sync.SyncRules;
import org.jspecify.annotations.Nullable;

/// Sabotage: who comes last overwrites what they have not seen.
final class LastWriterWins implements Sabotage {
    @Override
    public SyncRules rules(SyncRules right) {
        return new SyncRules(
                right.numbers(),
                (current, change, editedAt, stale) ->
                        right.merge().merge(current, asIfSeen(current, change), editedAt, stale));
    }

    private static Change asIfSeen(@Nullable Fields current, Change change) {
        if (current == null || change.op() != Op.PUT || change.makesRecord()) {
            return change;
        }
        return Change.put(change.type(), change.id(), change.set(), current);
    }
}
