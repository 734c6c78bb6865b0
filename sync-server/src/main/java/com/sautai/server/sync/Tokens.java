package com.sautai.server.sync;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Devices;
import com.sautai.server.platform.Secrets;

/// Device tokens, of which the server keeps only a hash.
final class Tokens {
    private final Secrets secrets = new Secrets();
    private final Ids ids;
    private final String epoch;

    /// @param epoch names this database
    Tokens(Ids ids, String epoch) {
        this.ids = ids;
        this.epoch = epoch;
    }

    Devices.SignedIn issue(long chefId) {
        return new Devices.SignedIn(ids.next(), secrets.fresh(), chefId, epoch);
    }

    static String hash(String token) {
        return Secrets.hash(token);
    }
}
