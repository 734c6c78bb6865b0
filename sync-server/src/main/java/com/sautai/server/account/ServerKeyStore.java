package com.sautai.server.account;

import static com.sautai.server.db.Tables.SERVER_KEY;

import com.sautai.server.platform.Tx;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Keys that the server makes for itself once, shared by all its processes.
final class ServerKeyStore {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /// The key of a name, as hexadecimal digits; made when it is missing.
    String getOrCreate(Tx tx, String name) {
        var fresh = new byte[BYTES];
        random.nextBytes(fresh);
        tx.sql()
                .insertInto(SERVER_KEY)
                .set(SERVER_KEY.NAME, name)
                .set(SERVER_KEY.SECRET, HexFormat.of().formatHex(fresh))
                .onConflictDoNothing()
                .execute();
        return tx.sql()
                .select(SERVER_KEY.SECRET)
                .from(SERVER_KEY)
                .where(SERVER_KEY.NAME.eq(name))
                .fetchSingle(SERVER_KEY.SECRET);
    }
}
