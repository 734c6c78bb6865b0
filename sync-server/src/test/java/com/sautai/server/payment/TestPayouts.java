package com.sautai.server.payment;

import com.sautai.server.Samples;
import com.sautai.server.platform.Database;

/// Chefs who can be paid.
public final class TestPayouts {
    private TestPayouts() {}

    public static void activate(Database database, long chefId) {
        var ready = new PayoutState(true, true, true, true, null);
        database.write(tx -> {
            new PayoutStore().put(tx, chefId, "acct_test" + chefId, ready, Samples.NOON);
            return ready;
        });
    }
}
