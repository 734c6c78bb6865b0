package com.sautai.server;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Tx;
import java.util.Locale;
import java.util.Map;

/// People who are signed in at a running server.
public final class TestPeople {
    private final ServerApp server;

    public TestPeople(ServerApp server) {
        this.server = server;
    }

    /// @param chefId 0 for somebody who is not a chef
    public record Person(long accountId, long chefId, Client client) implements AutoCloseable {
        @Override
        public void close() {
            client.close();
        }
    }

    public Client anybody() {
        return new Client(server.port(), null);
    }

    public Person guest(String username) {
        return signedIn(account(username, "customer", false), 0);
    }

    public Person admin(String username) {
        return signedIn(account(username, "customer", true), 0);
    }

    /// A verified chef who is live and cooks in a time zone and a currency.
    public Person chef(String username, String timezone, String currency) {
        long account = account(username, "chef", false);
        long chef =
                server.parts().database().write(tx -> insertChef(tx, account, timezone, currency));
        server.parts()
                .records()
                .write(
                        chef,
                        writing ->
                                writing.put(
                                        SyncedType.PROFILE,
                                        ProfileRules.ID,
                                        Fields.of(
                                                Map.of(
                                                        "timezone",
                                                        timezone,
                                                        "currency",
                                                        currency,
                                                        "is_live",
                                                        true,
                                                        "is_verified",
                                                        true))));
        return signedIn(account, chef);
    }

    private Person signedIn(long account, long chef) {
        var token = server.parts().callers().tokens().issue(account);
        return new Person(account, chef, new Client(server.port(), token));
    }

    private long account(String username, String role, boolean isAdmin) {
        return server.parts()
                .database()
                .write(tx -> {
                    long account =
                            tx.sql()
                                    .insertInto(ACCOUNT)
                                    .set(ACCOUNT.USERNAME, username)
                                    .set(ACCOUNT.USERNAME_KEY, username.toLowerCase(Locale.ROOT))
                                    .set(ACCOUNT.EMAIL, username + "@example.com")
                                    .set(
                                            ACCOUNT.EMAIL_KEY,
                                            username.toLowerCase(Locale.ROOT) + "@example.com")
                                    .set(ACCOUNT.EMAIL_CONFIRMED_AT, Samples.NOON)
                                    .set(ACCOUNT.CREATED_AT, Samples.NOON)
                                    .returningResult(ACCOUNT.ID)
                                    .fetchSingle(ACCOUNT.ID);
                    tx.sql()
                            .insertInto(USER_ROLE)
                            .set(USER_ROLE.ACCOUNT_ID, account)
                            .set(USER_ROLE.IS_CHEF, role.equals("chef"))
                            .set(USER_ROLE.IS_ADMIN, isAdmin)
                            .set(USER_ROLE.ACTIVE_ROLE, role)
                            .execute();
                    return account;
                });
    }

    private static long insertChef(Tx tx, long account, String timezone, String currency) {
        long chef =
                tx.sql()
                        .insertInto(CHEF)
                        .set(CHEF.ACCOUNT_ID, account)
                        .set(CHEF.TIMEZONE, timezone)
                        .set(CHEF.CURRENCY, currency)
                        .returningResult(CHEF.ID)
                        .fetchSingle(CHEF.ID);
        tx.sql()
                .insertInto(CHEF_SYNC)
                .set(CHEF_SYNC.CHEF_ID, chef)
                .set(CHEF_SYNC.HEAD, 0L)
                .set(CHEF_SYNC.TOMBSTONE_FLOOR, 0L)
                .execute();
        return chef;
    }
}
