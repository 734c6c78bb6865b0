package com.sautai.server.waitlist;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.WAITLIST_ENTRY;

import com.sautai.model.sync.Fields;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Who waits for which chef.
final class LineQueries {
    /// A chef as guests meet them.
    ///
    /// @param accountId the chef's own account
    /// @param isPublic whether everybody may see the chef
    /// @param profile what the waitlist's rules look at
    record Chef(long accountId, boolean isPublic, Fields profile) {}

    /// A place in the line as its chef sees it.
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Place(
            long id,
            @Nullable Long customerId,
            String customerName,
            Instant subscribedAt,
            @Nullable Instant lastNotifiedAt) {}

    Optional<Chef> chef(Tx tx, long chefId) {
        return tx.sql()
                .select(
                        CHEF.ACCOUNT_ID,
                        PROFILE.IS_LIVE,
                        PROFILE.IS_VERIFIED,
                        PROFILE.WAITLIST_ENABLED,
                        PROFILE.WAITLIST_COOLDOWN_HOURS,
                        PROFILE.ON_BREAK)
                .from(CHEF)
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .where(CHEF.ID.eq(chefId))
                .fetchOptional(row ->
                        new Chef(
                                row.value1(),
                                Boolean.TRUE.equals(row.value2())
                                        && Boolean.TRUE.equals(row.value3()),
                                Fields.of("waitlist_enabled", row.value4())
                                        .with("waitlist_cooldown_hours", row.value5())
                                        .with("on_break", row.value6())));
    }

    boolean isAnywhere(Tx tx) {
        return tx.sql()
                .fetchExists(
                        PROFILE,
                        PROFILE.IS_LISTED.isTrue(),
                        DSL.coalesce(PROFILE.WAITLIST_ENABLED, true).isTrue());
    }

    Optional<UUID> place(Tx tx, long chefId, long accountId) {
        return tx.sql()
                .select(WAITLIST_ENTRY.ID)
                .from(WAITLIST_ENTRY)
                .where(isInLine(chefId), WAITLIST_ENTRY.CUSTOMER_ID.eq(accountId))
                .fetchOptional(WAITLIST_ENTRY.ID);
    }

    int length(Tx tx, long chefId) {
        return tx.sql().fetchCount(WAITLIST_ENTRY, isInLine(chefId));
    }

    /// Who has waited longest comes first.
    List<Place> find(Tx tx, long chefId, Paging paging) {
        return tx.sql()
                .selectFrom(WAITLIST_ENTRY)
                .where(isInLine(chefId))
                .orderBy(WAITLIST_ENTRY.SUBSCRIBED_AT, WAITLIST_ENTRY.NUMBER)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row ->
                        new Place(
                                row.getNumber(),
                                row.getCustomerId(),
                                row.getCustomerName() == null ? "" : row.getCustomerName(),
                                row.getSubscribedAt(),
                                row.getLastNotifiedAt()));
    }

    String name(Tx tx, long accountId) {
        return tx.sql()
                .select(DSL.coalesce(ACCOUNT.PUBLIC_DISPLAY_NAME, ACCOUNT.USERNAME))
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId))
                .fetchSingle(row -> row.value1());
    }

    /// The profile of a chef who has written none yet.
    Fields firstProfile(Tx tx, long chefId) {
        return tx.sql()
                .select(CHEF.TIMEZONE, CHEF.CURRENCY)
                .from(CHEF)
                .where(CHEF.ID.eq(chefId))
                .fetchSingle(
                        row -> Fields.of("timezone", row.value1()).with("currency", row.value2()));
    }

    private static Condition isInLine(long chefId) {
        return WAITLIST_ENTRY.CHEF_ID.eq(chefId).and(WAITLIST_ENTRY.IN_LINE.isTrue());
    }
}
