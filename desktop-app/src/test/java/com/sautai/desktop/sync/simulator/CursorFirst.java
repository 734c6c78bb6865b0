package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.Transport;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import java.util.List;
import java.util.Optional;

/// Sabotage: a device stores the cursor in a transaction of its own before it takes the page. Only
/// a crash in between shows it, so that without one the cursor is put back for the store to move.
final class CursorFirst implements Sabotage {
    @Override
    public Transport around(Transport right, Kitchen kitchen) {
        return new Transport() {
            @Override
            public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
                return right.push(epoch, mutations);
            }

            @Override
            public Optional<Feed.Page> changes(String epoch, long cursor, int most)
                    throws SyncFailed {
                var page = right.changes(epoch, cursor, most);
                if (page.isPresent()) {
                    kitchen.storeCursor(page.get().cursor());
                    kitchen.crashes().at("between the cursor and its page");
                    kitchen.storeCursor(cursor);
                }
                return page;
            }
        };
    }
}
