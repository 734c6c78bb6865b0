package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.Transport;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import java.util.List;
import java.util.Optional;

/// Sabotage: a device forgets what it sends before the server has answered.
final class DroppedBeforeAnswer implements Sabotage {
    @Override
    public Transport around(Transport right, Kitchen kitchen) {
        return new Transport() {
            @Override
            public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
                kitchen.dropFromOutbox(mutations.stream().map(Mutation::mid).toList());
                return right.push(epoch, mutations);
            }

            @Override
            public Optional<Feed.Page> changes(String epoch, long cursor, int most)
                    throws SyncFailed {
                return right.changes(epoch, cursor, most);
            }
        };
    }
}
