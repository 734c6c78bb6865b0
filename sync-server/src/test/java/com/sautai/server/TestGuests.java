package com.sautai.server;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.server.platform.Database;
import java.util.Locale;

/// Accounts of guests, for tests of what stands behind HTTP.
public final class TestGuests {
    private TestGuests() {}

    /// @return the account
    public static long make(Database database, String name, String email, String phone) {
        var username = name + "-" + Samples.IDS.next();
        return database.write(tx -> {
            long account =
                    tx.sql()
                            .insertInto(ACCOUNT)
                            .set(ACCOUNT.USERNAME, username)
                            .set(ACCOUNT.USERNAME_KEY, username.toLowerCase(Locale.ROOT))
                            .set(ACCOUNT.PUBLIC_DISPLAY_NAME, name)
                            .set(ACCOUNT.EMAIL, email)
                            .set(ACCOUNT.EMAIL_KEY, email.toLowerCase(Locale.ROOT))
                            .set(ACCOUNT.PHONE, phone)
                            .set(ACCOUNT.ALLERGIES, new String[] {"nuts"})
                            .set(ACCOUNT.CUSTOM_ALLERGIES, new String[] {"kiwi"})
                            .set(ACCOUNT.DIETARY_PREFERENCES, new String[] {"vegan"})
                            .set(ACCOUNT.CREATED_AT, Samples.NOON)
                            .returningResult(ACCOUNT.ID)
                            .fetchSingle(ACCOUNT.ID);
            tx.sql()
                    .insertInto(USER_ROLE)
                    .set(USER_ROLE.ACCOUNT_ID, account)
                    .set(USER_ROLE.IS_CHEF, false)
                    .set(USER_ROLE.IS_ADMIN, false)
                    .set(USER_ROLE.ACTIVE_ROLE, "customer")
                    .execute();
            return account;
        });
    }

    /// An address nobody else has.
    public static String address(String name) {
        return name + "-" + Samples.IDS.next() + "@example.com";
    }
}
