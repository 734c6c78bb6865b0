package com.sautai.server.sync;

import com.sautai.model.id.Ids;
import com.sautai.server.platform.Database;

/// The tables that push, feed and devices share.
///
/// @param epoch names the database they are in
public record SyncStores(
        RowStore rows, EntryStore entries, SeenStore seen, DeviceStore devices, String epoch) {
    /// @param ids names the database when it is new
    public static SyncStores of(Database database, Ids ids) {
        var rows = new RowStore();
        var epoch =
                database.write(tx -> new EpochStore().getOrCreate(tx, () -> ids.next().toString()));
        return new SyncStores(
                rows, new EntryStore(rows), new SeenStore(), new DeviceStore(), epoch);
    }
}
