package com.sautai.server.sync;

import java.util.UUID;

/// The device that asks; whose it is comes from its token alone.
///
/// @param snapshotFloor the tombstone floor when it last began to read everything from the start, 0
///   when it is not doing so
public record KnownDevice(long chefId, UUID id, String name, long snapshotFloor) {}
