package com.sautai.server.waitlist;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.WAITLIST_ENTRY;
import static com.sautai.server.db.Tables.WAITLIST_NOTICE;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Who was told of which event, and who is to be told.
final class NoticeStore {
    /// A guest in line with an address to write to.
    record Waiting(UUID entry, long accountId, String email) {}

    /// The chef whom guests are told of.
    ///
    /// @param slug the name in the address of the chef's page
    record Teller(String name, String slug) {}

    /// Chefs with somebody in line who was not told of an event that can be ordered.
    List<Long> chefsToTellOf(Tx tx, Instant now) {
        return tx.sql()
                .selectDistinct(WAITLIST_ENTRY.CHEF_ID)
                .from(WAITLIST_ENTRY)
                .join(PROFILE)
                .on(PROFILE.CHEF_ID.eq(WAITLIST_ENTRY.CHEF_ID))
                .where(
                        WAITLIST_ENTRY.IN_LINE.isTrue(),
                        PROFILE.IS_LIVE.isTrue(),
                        PROFILE.IS_VERIFIED.isTrue(),
                        hasSomethingNew(now))
                .orderBy(WAITLIST_ENTRY.CHEF_ID)
                .fetch(WAITLIST_ENTRY.CHEF_ID);
    }

    /// Who has waited longest comes first.
    ///
    /// @param before who was told later than this is left alone
    List<Waiting> toTell(Tx tx, long chefId, Instant before, Instant now, int limit) {
        return tx.sql()
                .select(WAITLIST_ENTRY.ID, ACCOUNT.ID, ACCOUNT.EMAIL)
                .from(WAITLIST_ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(WAITLIST_ENTRY.CUSTOMER_ID))
                .where(
                        WAITLIST_ENTRY.CHEF_ID.eq(chefId),
                        WAITLIST_ENTRY.IN_LINE.isTrue(),
                        WAITLIST_ENTRY
                                .LAST_NOTIFIED_AT
                                .isNull()
                                .or(WAITLIST_ENTRY.LAST_NOTIFIED_AT.le(before)),
                        ACCOUNT.EMAIL.isNotNull(),
                        ACCOUNT.CLOSED_AT.isNull(),
                        hasSomethingNew(now))
                .orderBy(WAITLIST_ENTRY.SUBSCRIBED_AT, WAITLIST_ENTRY.NUMBER)
                .limit(limit)
                .fetch(row -> new Waiting(row.value1(), row.value2(), row.value3()));
    }

    void insert(Tx tx, long chefId, UUID event, long accountId, Instant now) {
        tx.sql()
                .insertInto(WAITLIST_NOTICE)
                .set(WAITLIST_NOTICE.CHEF_ID, chefId)
                .set(WAITLIST_NOTICE.MEAL_EVENT_ID, event)
                .set(WAITLIST_NOTICE.ACCOUNT_ID, accountId)
                .set(WAITLIST_NOTICE.NOTIFIED_AT, now)
                .execute();
    }

    Teller teller(Tx tx, long chefId) {
        return tx.sql()
                .select(DSL.coalesce(PROFILE.DISPLAY_NAME, ACCOUNT.USERNAME), ACCOUNT.USERNAME_KEY)
                .from(CHEF)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .where(CHEF.ID.eq(chefId))
                .fetchSingle(row -> new Teller(row.value1(), row.value2()));
    }

    private static Condition hasSomethingNew(Instant now) {
        return DSL.exists(
                DSL.selectOne()
                        .from(MEAL_EVENT)
                        .where(
                                MEAL_EVENT.CHEF_ID.eq(WAITLIST_ENTRY.CHEF_ID),
                                OrderableQueries.isOrderable(now),
                                OrderableQueries.isUntold(WAITLIST_ENTRY.CUSTOMER_ID)));
    }
}
