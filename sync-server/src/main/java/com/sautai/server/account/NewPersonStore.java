package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.ADDRESS;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.model.account.Places;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes people as they look once they have signed up and confirmed their address: for demo data.
public final class NewPersonStore {
    private final Passwords passwords = new Passwords();

    public Optional<Long> find(Tx tx, String username) {
        return tx.sql()
                .select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.USERNAME_KEY.eq(username.toLowerCase(Locale.ROOT)))
                .fetchOptional(ACCOUNT.ID);
    }

    /// @return the account
    public long insert(Tx tx, NewPerson person, List<String> allergies, Instant now) {
        long account =
                tx.sql()
                        .insertInto(ACCOUNT)
                        .set(ACCOUNT.USERNAME, person.username())
                        .set(ACCOUNT.USERNAME_KEY, person.username().toLowerCase(Locale.ROOT))
                        .set(ACCOUNT.PASSWORD_HASH, passwords.hash(person.password()))
                        .set(ACCOUNT.EMAIL, person.email())
                        .set(ACCOUNT.EMAIL_KEY, person.email())
                        .set(ACCOUNT.EMAIL_CONFIRMED_AT, now)
                        .set(ACCOUNT.PUBLIC_DISPLAY_NAME, person.displayName())
                        .set(ACCOUNT.TIMEZONE, person.timezone())
                        .set(ACCOUNT.ALLERGIES, allergies.toArray(String[]::new))
                        .set(ACCOUNT.CREATED_AT, now)
                        .returningResult(ACCOUNT.ID)
                        .fetchSingle(ACCOUNT.ID);
        tx.sql()
                .insertInto(USER_ROLE)
                .set(USER_ROLE.ACCOUNT_ID, account)
                .set(USER_ROLE.IS_CHEF, false)
                .set(USER_ROLE.IS_ADMIN, person.isAdmin())
                .set(USER_ROLE.ACTIVE_ROLE, person.isAdmin() ? "admin" : "customer")
                .execute();
        var address = person.address();
        if (address != null) {
            tx.sql()
                    .insertInto(ADDRESS)
                    .set(ADDRESS.ACCOUNT_ID, account)
                    .set(ADDRESS.STREET, address.street())
                    .set(ADDRESS.CITY, address.city())
                    .set(ADDRESS.COUNTRY, address.country())
                    .set(ADDRESS.INPUT_POSTALCODE, address.postalCode())
                    .set(
                            ADDRESS.POSTAL_CODE,
                            Places.postalCode(address.country(), address.postalCode())
                                    .orElseThrow())
                    .execute();
        }
        return account;
    }

    /// Gives a chef's account its confirmed address.
    public void confirm(Tx tx, long chefId, String email, Instant now) {
        tx.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.EMAIL, email)
                .set(ACCOUNT.EMAIL_KEY, email)
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, now)
                .where(
                        ACCOUNT.ID.eq(
                                tx.sql()
                                        .select(CHEF.ACCOUNT_ID)
                                        .from(CHEF)
                                        .where(CHEF.ID.eq(chefId))))
                .execute();
    }
}
