package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.sync.Transport;
import com.sautai.server.sync.SyncRules;

/// Replaces one part of the product by a broken one, to see that the simulator notices.
interface Sabotage {
    Sabotage NONE = new Sabotage() {};

    /// The server's rules of order and merge.
    default SyncRules rules(SyncRules right) {
        return right;
    }

    /// What a device sends with, and what happens around it.
    default Transport around(Transport right, Kitchen kitchen) {
        return right;
    }

    /// @param others what other processes do while a transaction is on its way
    default void meanwhile(Runnable others) {}
}
