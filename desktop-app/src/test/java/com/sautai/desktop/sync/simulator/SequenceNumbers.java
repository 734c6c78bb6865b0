package com.sautai.desktop.sync.simulator;

import static com.sautai.server.db.Tables.CHEF_SYNC;

import com.sautai.server.platform.Tx;
import com.sautai.server.sync.FeedNumbers;
import com.sautai.server.sync.SyncRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.impl.DSL;

/// Sabotage: numbers come from a sequence, without a lock, so that others commit between a number
/// and its own commit.
final class SequenceNumbers implements Sabotage, FeedNumbers {
    private final Map<Long, AtomicLong> sequences = new ConcurrentHashMap<>();
    private Runnable others = () -> {};
    private boolean nested;

    @Override
    public SyncRules rules(SyncRules right) {
        return new SyncRules(this, right.merge());
    }

    @Override
    public void meanwhile(Runnable others) {
        this.others = others;
    }

    @Override
    public Numbers begin(Tx tx, long chefId) {
        var head =
                tx.sql()
                        .select(CHEF_SYNC.HEAD)
                        .from(CHEF_SYNC)
                        .where(CHEF_SYNC.CHEF_ID.eq(chefId))
                        .fetchSingle(CHEF_SYNC.HEAD);
        var sequence = sequences.computeIfAbsent(chefId, chef -> new AtomicLong());
        return new Numbers() {
            private long last = head;

            @Override
            public long head() {
                return head;
            }

            @Override
            public long next() {
                last = sequence.incrementAndGet();
                return last;
            }

            @Override
            public long finish() {
                letOthersCommit();
                tx.sql()
                        .update(CHEF_SYNC)
                        .set(CHEF_SYNC.HEAD, DSL.greatest(CHEF_SYNC.HEAD, DSL.val(last)))
                        .where(CHEF_SYNC.CHEF_ID.eq(chefId))
                        .execute();
                return last;
            }
        };
    }

    private void letOthersCommit() {
        if (!nested) {
            nested = true;
            others.run();
            nested = false;
        }
    }
}
