package com.sautai.server.sync;

import com.sautai.model.sync.Feed;

/// What the feed has for a device.
public sealed interface FeedAnswer {
    record Changes(Feed.Page page) implements FeedAnswer {}

    record NothingNew() implements FeedAnswer {}

    /// The device must be updated first.
    record SchemaTooOld() implements FeedAnswer {}

    /// The server must be updated first.
    record SchemaTooNew() implements FeedAnswer {}

    /// This is not the database the device knows: it takes the new epoch and reads everything
    /// again.
    record EpochChanged(String epoch) implements FeedAnswer {}

    /// Deletions after the device's cursor are forgotten: it reads everything again.
    record CursorGone() implements FeedAnswer {}
}
