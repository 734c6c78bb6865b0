package com.sautai.server.account;

import com.sautai.server.Samples;
import com.sautai.server.platform.Database;
import java.time.ZoneOffset;
import java.util.Currency;

/// Chefs without the price of hashing a password.
public final class TestAccounts {
    private TestAccounts() {}

    /// @return the new chef's id
    public static long chef(Database database) {
        var username = "chef-" + Samples.IDS.next();
        var chef = new NewChef(username, ZoneOffset.UTC, Currency.getInstance("EUR"));
        return database.write(
                tx -> new AccountStore().insert(tx, chef, username, null, Samples.NOON));
    }
}
