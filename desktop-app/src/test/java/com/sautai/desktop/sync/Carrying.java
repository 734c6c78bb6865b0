package com.sautai.desktop.sync;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import java.util.List;
import java.util.Optional;

/// A transport that hands on to another one, for tests that change something on the way.
class Carrying implements Transport {
    private final Transport other;

    Carrying(Transport other) {
        this.other = other;
    }

    @Override
    public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
        return other.push(epoch, mutations);
    }

    @Override
    public Optional<Feed.Page> changes(String epoch, long cursor, int most) throws SyncFailed {
        return other.changes(epoch, cursor, most);
    }
}
