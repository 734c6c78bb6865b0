package com.sautai.desktop.sync;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import java.util.List;
import java.util.Optional;

/// Carries a signed-in device's requests to the server.
public interface Transport {
    /// @param epoch the server database this device knows
    Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed;

    /// @param cursor how far this device has read
    /// @return the next page, empty when there is nothing new
    Optional<Feed.Page> changes(String epoch, long cursor, int most) throws SyncFailed;

    /// Ends requests that are under way.
    default void cancel() {}
}
