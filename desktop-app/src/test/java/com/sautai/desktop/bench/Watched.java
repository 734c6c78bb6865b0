package com.sautai.desktop.bench;

import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.Transport;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import java.util.List;
import java.util.Optional;

/// Tells the half of a round that sends from the half that reads.
final class Watched implements Transport {
    private final Transport other;
    private final Wire wire;
    private final long started = System.nanoTime();
    private final long bytesBefore;
    private long firstRead;
    private long bytesSent;

    Watched(Transport other, Wire wire) {
        this.other = other;
        this.wire = wire;
        this.bytesBefore = wire.bytes();
    }

    /// Until all was sent, answered and noted.
    double millisToSend() {
        return (firstRead - started) / Times.NANOS_PER_MILLI;
    }

    long bytesToSend() {
        return bytesSent;
    }

    long bytes() {
        return wire.bytes() - bytesBefore;
    }

    @Override
    public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
        return other.push(epoch, mutations);
    }

    @Override
    public Optional<Feed.Page> changes(String epoch, long cursor, int most) throws SyncFailed {
        if (firstRead == 0) {
            firstRead = System.nanoTime();
            bytesSent = bytes();
        }
        return other.changes(epoch, cursor, most);
    }
}
