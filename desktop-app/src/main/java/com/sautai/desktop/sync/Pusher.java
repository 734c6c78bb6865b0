package com.sautai.desktop.sync;

import com.sautai.desktop.local.Entry;
import com.sautai.desktop.local.EntryState;
import com.sautai.desktop.local.SyncStore;
import com.sautai.model.Problem;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Schema;
import java.util.ArrayList;
import java.util.List;

/// Sends what waits, and finds the one mutation a server fails on so that it holds up nothing else.
final class Pusher {
    private final SyncStore store;
    private final Transport transport;
    private final String epoch;
    private final Progress progress;
    private final List<Entry> suspects = new ArrayList<>();
    private final HeldBack heldBack = new HeldBack();
    private boolean serverWorks;
    private long done;
    private long total;

    Pusher(SyncStore store, Transport transport, String epoch, Progress progress) {
        this.store = store;
        this.transport = transport;
        this.epoch = epoch;
        this.progress = progress;
    }

    void pushAll() throws SyncFailed {
        total = store.toSend();
        if (total > 0) {
            store.troubled().stream()
                    .filter(entry -> entry.state() == EntryState.STUCK)
                    .forEach(heldBack::add);
            pushWaiting();
        }
        if (serverWorks) {
            condemn();
        }
    }

    /// What the chef does meanwhile goes with the next round.
    private void pushWaiting() throws SyncFailed {
        var batch = store.nextBatch(0);
        for (var left = total; !batch.isEmpty(); ) {
            pushUnlessHeldBack(batch);
            left -= batch.size();
            batch = left > 0 ? store.nextBatch(batch.getLast().pos()) : List.of();
        }
    }

    /// Sets aside what the server failed on, now that it is known to work otherwise.
    void condemn() {
        suspects.forEach(entry -> setAside(entry, "The server fails on this change."));
        suspects.clear();
    }

    private void pushUnlessHeldBack(List<Entry> batch) throws SyncFailed {
        var free = batch.stream().filter(entry -> !heldBack.holds(entry)).toList();
        if (!free.isEmpty()) {
            push(free);
        }
    }

    private void push(List<Entry> batch) throws SyncFailed {
        try {
            var mutations = batch.stream().map(Pusher::mutation).toList();
            store.answered(batch, transport.push(epoch, mutations).results());
            serverWorks = true;
            done += batch.size();
            progress.at(done, Math.max(done, total));
        } catch (SyncFailed failed) {
            if (!failed.failure().mayBeOneMutation()) {
                throw failed;
            }
            narrow(batch, failed);
        }
    }

    private void narrow(List<Entry> batch, SyncFailed failed) throws SyncFailed {
        if (batch.size() > 1) {
            var half = batch.size() / 2;
            pushUnlessHeldBack(batch.subList(0, half));
            pushUnlessHeldBack(batch.subList(half, batch.size()));
            return;
        }
        var entry = batch.getFirst();
        heldBack.add(entry);
        switch (failed.failure()) {
            case Failure.Malformed(var detail) -> setAside(entry, detail);
            case Failure.TooLarge() -> setAside(entry, "This change is too large for the server.");
            default -> suspect(entry, failed);
        }
    }

    /// A server that fails on two in a row and served none is itself the trouble.
    private void suspect(Entry entry, SyncFailed failed) throws SyncFailed {
        suspects.add(entry);
        if (!serverWorks && suspects.size() > 1) {
            throw failed;
        }
    }

    private void setAside(Entry entry, String reason) {
        store.setAside(entry, new Problem("", "stuck", reason));
    }

    private static Mutation mutation(Entry entry) {
        return new Mutation(entry.mid(), Schema.CURRENT, entry.editedAt(), entry.changes());
    }
}
