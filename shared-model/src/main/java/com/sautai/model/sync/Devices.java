package com.sautai.model.sync;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/sync/devices`: how a device signs in and what the chef sees of their devices.
public final class Devices {
    private Devices() {}

    /// @param name what the chef calls the device
    public record SignIn(String username, String password, String name, int schema) {}

    /// @param token sent as `Authorization: Bearer` with every request; the server keeps only its
    ///   hash
    /// @param epoch names this server database; another one means it was restored from a backup
    public record SignedIn(UUID deviceId, String token, long chefId, String epoch) {}

    public record Device(
            UUID id,
            String name,
            Instant createdAt,
            @Nullable Instant lastSeenAt,
            boolean current) {}
}
