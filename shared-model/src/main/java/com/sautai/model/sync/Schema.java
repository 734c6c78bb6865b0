package com.sautai.model.sync;

/// The version of the synced data. Raised by one when a field or type is added; nothing is ever
/// taken away within three versions. The first one has leads, interactions and conflicts; the
/// second everything else, see [SyncedType#since].
public final class Schema {
    public static final int CURRENT = 2;

    /// The oldest version a server of this build still serves.
    public static final int OLDEST_SERVED = Math.max(1, CURRENT - 2);

    private Schema() {}
}
