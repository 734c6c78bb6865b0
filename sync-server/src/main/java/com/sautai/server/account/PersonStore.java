package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The people behind the accounts that are open.
final class PersonStore {
    private final HouseholdStore household = new HouseholdStore();

    Optional<Person> find(Tx tx, long accountId) {
        return tx.sql()
                .select(ACCOUNT.fields())
                .select(USER_ROLE.IS_CHEF, USER_ROLE.IS_ADMIN, USER_ROLE.ACTIVE_ROLE)
                .from(ACCOUNT)
                .leftJoin(USER_ROLE)
                .on(USER_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> person(row, household.all(tx, accountId)));
    }

    /// Whether a username or an address is somebody else's, as username or as address.
    boolean isTaken(Tx tx, String key, long byOtherThan) {
        return Stream.of(ACCOUNT.USERNAME_KEY, ACCOUNT.EMAIL_KEY)
                .anyMatch(column ->
                        tx.sql()
                                .fetchExists(
                                        tx.sql()
                                                .selectOne()
                                                .from(ACCOUNT)
                                                .where(
                                                        column.eq(key),
                                                        ACCOUNT.ID.ne(byOtherThan))));
    }

    /// A username that looks like an address must be one's own: people sign in with either.
    static void checkAddress(String usernameKey, String emailKey) {
        if (usernameKey.contains("@") && !usernameKey.equals(emailKey)) {
            throw new BadInput(
                    "username", "not_allowed", "A username with an @ must be your own address.");
        }
    }

    /// Makes the account of a guest.
    ///
    /// @return its id; empty when somebody else was faster
    Optional<Long> insert(Tx tx, Names names, String passwordHash, Instant now) {
        int rows = insertAccount(tx, names, passwordHash, now);
        if (rows == 0) {
            return Optional.empty();
        }
        long id =
                tx.sql()
                        .select(ACCOUNT.ID)
                        .from(ACCOUNT)
                        .where(ACCOUNT.USERNAME_KEY.eq(names.usernameKey()))
                        .fetchSingle(ACCOUNT.ID);
        tx.sql()
                .insertInto(USER_ROLE)
                .set(USER_ROLE.ACCOUNT_ID, id)
                .set(USER_ROLE.IS_CHEF, false)
                .set(USER_ROLE.IS_ADMIN, false)
                .set(USER_ROLE.ACTIVE_ROLE, "customer")
                .execute();
        return Optional.of(id);
    }

    private static int insertAccount(Tx tx, Names names, String passwordHash, Instant now) {
        try {
            return tx.sql()
                    .insertInto(ACCOUNT)
                    .set(ACCOUNT.USERNAME, names.username())
                    .set(ACCOUNT.USERNAME_KEY, names.usernameKey())
                    .set(ACCOUNT.EMAIL, names.email())
                    .set(ACCOUNT.EMAIL_KEY, names.emailKey())
                    .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                    .set(ACCOUNT.CREATED_AT, now)
                    .onConflictDoNothing()
                    .execute();
        } catch (IntegrityConstraintViolationException taken) {
            // What H2 says when two come at once.
            return 0;
        }
    }

    /// What has to be unique, as it is shown and as it is compared.
    record Names(String username, String usernameKey, String email, String emailKey) {}

    /// Writes everything but the names.
    void change(Tx tx, long accountId, AccountChange change) {
        var set = new HashMap<Field<?>, @Nullable Object>();
        put(set, ACCOUNT.TIMEZONE, change.timezone());
        put(set, ACCOUNT.PREFERRED_LANGUAGE, change.language());
        put(set, ACCOUNT.MEASUREMENT_SYSTEM, change.measurementSystem());
        put(set, ACCOUNT.HOUSEHOLD_MEMBER_COUNT, change.householdCount());
        putText(set, ACCOUNT.PHONE, change.phone());
        putText(set, ACCOUNT.PUBLIC_DISPLAY_NAME, change.displayName());
        putWords(set, ACCOUNT.DIETARY_PREFERENCES, change.dietaryPreferences());
        putWords(set, ACCOUNT.ALLERGIES, change.allergies());
        putWords(set, ACCOUNT.CUSTOM_ALLERGIES, change.customAllergies());
        update(tx, accountId, set);
        if (change.household() != null) {
            household.replace(tx, accountId, change.household());
        }
    }

    void rename(Tx tx, long accountId, String username, String key) {
        update(tx, accountId, Map.of(ACCOUNT.USERNAME, username, ACCOUNT.USERNAME_KEY, key));
    }

    /// Another address, which has to be confirmed.
    void setEmail(Tx tx, long accountId, String email, String key) {
        var set = new HashMap<Field<?>, @Nullable Object>();
        set.put(ACCOUNT.EMAIL, email);
        set.put(ACCOUNT.EMAIL_KEY, key);
        set.put(ACCOUNT.EMAIL_CONFIRMED_AT, null);
        update(tx, accountId, set);
    }

    void confirmEmail(Tx tx, long accountId, Instant now) {
        tx.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.EMAIL_CONFIRMED_AT, now)
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.EMAIL_CONFIRMED_AT.isNull())
                .execute();
    }

    void setRole(Tx tx, long accountId, String role) {
        tx.sql()
                .update(USER_ROLE)
                .set(USER_ROLE.ACTIVE_ROLE, role)
                .where(USER_ROLE.ACCOUNT_ID.eq(accountId))
                .execute();
    }

    private static void update(Tx tx, long accountId, Map<Field<?>, @Nullable Object> set) {
        if (set.isEmpty()) {
            return;
        }
        try {
            tx.sql().update(ACCOUNT).set(set).where(ACCOUNT.ID.eq(accountId)).execute();
        } catch (IntegrityConstraintViolationException taken) {
            // Somebody took the name between the look and the write.
            throw new BadInput("username", "taken", "This username or address is taken.");
        }
    }

    private static void put(
            Map<Field<?>, @Nullable Object> set, Field<?> column, @Nullable Object value) {
        if (value != null) {
            set.put(column, value);
        }
    }

    private static void putText(
            Map<Field<?>, @Nullable Object> set, Field<?> column, @Nullable String text) {
        if (text != null) {
            set.put(column, text.isEmpty() ? null : text);
        }
    }

    private static void putWords(
            Map<Field<?>, @Nullable Object> set, Field<?> column, @Nullable List<String> words) {
        if (words != null) {
            set.put(column, words.toArray(String[]::new));
        }
    }

    private static Person person(Record row, List<HouseholdMember> members) {
        return new Person(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.USERNAME),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.EMAIL_CONFIRMED_AT) != null,
                row.get(ACCOUNT.PHONE),
                row.get(ACCOUNT.PUBLIC_DISPLAY_NAME),
                row.get(ACCOUNT.TIMEZONE),
                row.get(ACCOUNT.PREFERRED_LANGUAGE),
                row.get(ACCOUNT.MEASUREMENT_SYSTEM),
                words(row.get(ACCOUNT.DIETARY_PREFERENCES)),
                words(row.get(ACCOUNT.ALLERGIES)),
                words(row.get(ACCOUNT.CUSTOM_ALLERGIES)),
                row.get(ACCOUNT.HOUSEHOLD_MEMBER_COUNT),
                members,
                new Person.Role(
                        Boolean.TRUE.equals(row.get(USER_ROLE.IS_CHEF)),
                        Boolean.TRUE.equals(row.get(USER_ROLE.IS_ADMIN)),
                        Optional.ofNullable(row.get(USER_ROLE.ACTIVE_ROLE)).orElse("customer")));
    }

    static List<String> words(@Nullable String @Nullable [] array) {
        return array == null ? List.of() : List.of(array);
    }
}
