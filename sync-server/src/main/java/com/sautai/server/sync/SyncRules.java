package com.sautai.server.sync;

import com.sautai.model.sync.Merge;

/// The two rules that everything else relies on: the order of changes, and what happens when two
/// meet.
public record SyncRules(FeedNumbers numbers, MergeRule merge) {
    /// The product's rules.
    public static SyncRules of(SyncStores stores) {
        return new SyncRules(new LockedCounter(stores.entries()), Merge::of);
    }
}
