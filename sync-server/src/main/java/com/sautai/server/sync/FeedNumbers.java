package com.sautai.server.sync;

import com.sautai.server.platform.Tx;

/// Gives the changes of one chef their numbers, in the order in which they become visible.
@FunctionalInterface
public interface FeedNumbers {
    /// The first thing a transaction does that writes synced records.
    Numbers begin(Tx tx, long chefId);

    /// The numbers of one transaction.
    interface Numbers {
        /// The newest number that is visible to everybody.
        long head();

        long next();

        /// The last thing the transaction does.
        ///
        /// @return the newest number given
        long finish();
    }
}
