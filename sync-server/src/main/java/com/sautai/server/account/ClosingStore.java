package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.ADDRESS;
import static com.sautai.server.db.Tables.CHEF_REQUEST;
import static com.sautai.server.db.Tables.CONVERSATION;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.DEVICE;
import static com.sautai.server.db.Tables.FAVORITE;
import static com.sautai.server.db.Tables.HOUSEHOLD_MEMBER;
import static com.sautai.server.db.Tables.INTERACTION;
import static com.sautai.server.db.Tables.LEAD;
import static com.sautai.server.db.Tables.MAILED_TOKEN;
import static com.sautai.server.db.Tables.MEAL_ORDER;
import static com.sautai.server.db.Tables.MESSAGE;
import static com.sautai.server.db.Tables.REFRESH_TOKEN;
import static com.sautai.server.db.Tables.REVIEW;
import static com.sautai.server.db.Tables.SERVICE_ORDER;
import static com.sautai.server.db.Tables.USER_ROLE;
import static com.sautai.server.db.Tables.WAITLIST_ENTRY;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// What there is of somebody who closes their account.
final class ClosingStore {
    private static final List<String> OPEN = List.of("placed", "confirmed");

    /// The records of one chef that name a guest.
    record Traces(
            List<UUID> mealOrders, List<UUID> bookings, List<UUID> waiting, List<UUID> leads) {}

    /// Whether an account has bought or sold what is still to come.
    boolean hasOpenOrders(Tx tx, long accountId, long chefId) {
        return tx.sql()
                .fetchExists(
                        tx.sql()
                                .selectOne()
                                .from(CUSTOMER_ORDER)
                                .where(
                                        CUSTOMER_ORDER
                                                .CUSTOMER_ID
                                                .eq(accountId)
                                                .or(CUSTOMER_ORDER.CHEF_ID.eq(chefId)),
                                        CUSTOMER_ORDER.STATUS.in(OPEN),
                                        CUSTOMER_ORDER.DELETED_AT.isNull()));
    }

    /// The chefs who have records that name a guest.
    List<Long> chefsOf(Tx tx, long guest) {
        return tx.sql()
                .select(MEAL_ORDER.CHEF_ID)
                .from(MEAL_ORDER)
                .where(MEAL_ORDER.CUSTOMER_ID.eq(guest))
                .union(
                        tx.sql()
                                .select(SERVICE_ORDER.CHEF_ID)
                                .from(SERVICE_ORDER)
                                .where(SERVICE_ORDER.CUSTOMER_ID.eq(guest)))
                .union(
                        tx.sql()
                                .select(WAITLIST_ENTRY.CHEF_ID)
                                .from(WAITLIST_ENTRY)
                                .where(WAITLIST_ENTRY.CUSTOMER_ID.eq(guest)))
                .union(tx.sql().select(LEAD.CHEF_ID).from(LEAD).where(LEAD.USER_NUMBER.eq(guest)))
                .fetch(row -> row.value1());
    }

    Traces traces(Tx tx, long chefId, long guest) {
        return new Traces(
                ids(
                        tx,
                        MEAL_ORDER,
                        MEAL_ORDER.ID,
                        MEAL_ORDER.CHEF_ID.eq(chefId).and(MEAL_ORDER.CUSTOMER_ID.eq(guest))),
                ids(
                        tx,
                        SERVICE_ORDER,
                        SERVICE_ORDER.ID,
                        SERVICE_ORDER.CHEF_ID.eq(chefId).and(SERVICE_ORDER.CUSTOMER_ID.eq(guest))),
                ids(
                        tx,
                        WAITLIST_ENTRY,
                        WAITLIST_ENTRY.ID,
                        WAITLIST_ENTRY
                                .CHEF_ID
                                .eq(chefId)
                                .and(WAITLIST_ENTRY.CUSTOMER_ID.eq(guest))),
                ids(tx, LEAD, LEAD.ID, LEAD.CHEF_ID.eq(chefId).and(LEAD.USER_NUMBER.eq(guest))));
    }

    List<UUID> leads(Tx tx, long chefId) {
        return ids(tx, LEAD, LEAD.ID, LEAD.CHEF_ID.eq(chefId).and(LEAD.DELETED_AT.isNull()));
    }

    List<UUID> interactions(Tx tx, long chefId, UUID lead) {
        return ids(
                tx,
                INTERACTION,
                INTERACTION.ID,
                INTERACTION.CHEF_ID.eq(chefId).and(INTERACTION.LEAD_ID.eq(lead)));
    }

    private static List<UUID> ids(Tx tx, Table<?> table, Field<UUID> id, Condition which) {
        return tx.sql().select(id).from(table).where(which).fetch(row -> row.value1());
    }

    /// Removes what is the account's alone, and what it was known by.
    void close(Tx tx, long accountId, Instant now) {
        tx.sql().deleteFrom(ADDRESS).where(ADDRESS.ACCOUNT_ID.eq(accountId)).execute();
        tx.sql()
                .deleteFrom(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.ACCOUNT_ID.eq(accountId))
                .execute();
        tx.sql().deleteFrom(FAVORITE).where(FAVORITE.ACCOUNT_ID.eq(accountId)).execute();
        tx.sql().deleteFrom(CHEF_REQUEST).where(CHEF_REQUEST.ACCOUNT_ID.eq(accountId)).execute();
        tx.sql().deleteFrom(MAILED_TOKEN).where(MAILED_TOKEN.ACCOUNT_ID.eq(accountId)).execute();
        tx.sql().deleteFrom(REFRESH_TOKEN).where(REFRESH_TOKEN.ACCOUNT_ID.eq(accountId)).execute();
        closeConversations(tx, accountId);
        tx.sql()
                .update(REVIEW)
                .setNull(REVIEW.ACCOUNT_ID)
                .where(REVIEW.ACCOUNT_ID.eq(accountId))
                .execute();
        tx.sql()
                .update(USER_ROLE)
                .set(USER_ROLE.IS_CHEF, false)
                .set(USER_ROLE.IS_ADMIN, false)
                .set(USER_ROLE.ACTIVE_ROLE, "customer")
                .where(USER_ROLE.ACCOUNT_ID.eq(accountId))
                .execute();
        forgetPerson(tx, accountId, now);
    }

    private static void closeConversations(Tx tx, long accountId) {
        var numbers =
                tx.sql()
                        .select(CONVERSATION.NUMBER)
                        .from(CONVERSATION)
                        .where(CONVERSATION.ACCOUNT_ID.eq(accountId));
        tx.sql().deleteFrom(MESSAGE).where(MESSAGE.CONVERSATION_NUMBER.in(numbers)).execute();
        tx.sql().deleteFrom(CONVERSATION).where(CONVERSATION.ACCOUNT_ID.eq(accountId)).execute();
    }

    /// The row stays, for the orders that point to it. No username has a # in it.
    private static void forgetPerson(Tx tx, long accountId, Instant now) {
        var nobody = "#closed-" + accountId;
        tx.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.USERNAME, nobody)
                .set(ACCOUNT.USERNAME_KEY, nobody)
                .setNull(ACCOUNT.EMAIL)
                .setNull(ACCOUNT.EMAIL_KEY)
                .setNull(ACCOUNT.EMAIL_CONFIRMED_AT)
                .setNull(ACCOUNT.PASSWORD_HASH)
                .setNull(ACCOUNT.PHONE)
                .setNull(ACCOUNT.PUBLIC_DISPLAY_NAME)
                .setNull(ACCOUNT.DIETARY_PREFERENCES)
                .setNull(ACCOUNT.ALLERGIES)
                .setNull(ACCOUNT.CUSTOM_ALLERGIES)
                .set(ACCOUNT.HOUSEHOLD_MEMBER_COUNT, 1)
                .set(ACCOUNT.CLOSED_AT, now)
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }

    void revokeDevices(Tx tx, long chefId, Instant now) {
        tx.sql()
                .update(DEVICE)
                .set(DEVICE.REVOKED_AT, now)
                .where(DEVICE.CHEF_ID.eq(chefId), DEVICE.REVOKED_AT.isNull())
                .execute();
    }
}
