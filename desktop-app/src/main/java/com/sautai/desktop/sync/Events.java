package com.sautai.desktop.sync;

import java.util.function.LongConsumer;

/// The server's word that there is something new.
public interface Events {
    /// Starts to listen. Either is called on any thread.
    ///
    /// @param head hears how far the feed reaches
    /// @param silent is told once when nothing is heard any more
    AutoCloseable listen(LongConsumer head, Runnable silent);
}
