package com.sautai.server.sync;

import com.sautai.server.platform.Tx;

/// Numbers from the chef's counter row, locked until the transaction ends. A sequence or a
/// timestamp would let readers miss rows whose transactions commit out of order.
public final class LockedCounter implements FeedNumbers {
    private final EntryStore entries;

    LockedCounter(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public Numbers begin(Tx tx, long chefId) {
        long head = entries.lockHead(tx, chefId);
        return new Numbers() {
            private long last = head;

            @Override
            public long head() {
                return head;
            }

            @Override
            public long next() {
                return ++last;
            }

            @Override
            public long finish() {
                if (last > head) {
                    entries.moveHead(tx, chefId, last);
                }
                return last;
            }
        };
    }
}
