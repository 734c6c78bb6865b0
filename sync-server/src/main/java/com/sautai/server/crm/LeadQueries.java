package com.sautai.server.crm;

import static com.sautai.server.db.Tables.LEAD;

import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A chef's leads as the web asks for them.
final class LeadQueries {
    /// @param text part of a name, an address or a telephone number
    /// @param archived those that were put away, instead of those on the board
    record Wanted(
            Optional<String> stage,
            Optional<String> source,
            Optional<String> text,
            boolean archived) {}

    record Found(long count, List<LeadAnswer> leads) {}

    /// What is overdue first, the longest one on top; then what happened last.
    Found find(Tx tx, long chefId, Wanted wanted, Paging paging, Instant now) {
        var condition = condition(chefId, wanted);
        var overdue = DSL.when(LEAD.NEXT_ACTION_AT.lt(now), LEAD.NEXT_ACTION_AT);
        var leads =
                tx.sql()
                        .selectFrom(LEAD)
                        .where(condition)
                        .orderBy(
                                overdue.asc().nullsLast(),
                                DSL.coalesce(LEAD.LAST_ACTIVITY_AT, LEAD.CREATED_AT).desc(),
                                LEAD.NUMBER.desc())
                        .limit(paging.size())
                        .offset(paging.offset())
                        .fetch(LeadQueries::answer);
        return new Found(tx.sql().fetchCount(LEAD, condition), leads);
    }

    Optional<LeadAnswer> get(Tx tx, long chefId, long number) {
        return tx.sql()
                .selectFrom(LEAD)
                .where(isLive(chefId), LEAD.NUMBER.eq(number))
                .fetchOptional(LeadQueries::answer);
    }

    Optional<UUID> id(Tx tx, long chefId, long number) {
        return tx.sql()
                .select(LEAD.ID)
                .from(LEAD)
                .where(isLive(chefId), LEAD.NUMBER.eq(number))
                .fetchOptional(LEAD.ID);
    }

    private static Condition isLive(long chefId) {
        return LEAD.CHEF_ID.eq(chefId).and(LEAD.DELETED_AT.isNull());
    }

    private static Condition condition(long chefId, Wanted wanted) {
        return isLive(chefId)
                .and(wanted.archived() ? LEAD.ARCHIVED_AT.isNotNull() : LEAD.ARCHIVED_AT.isNull())
                .and(wanted.stage().map(LEAD.STAGE::eq).orElse(DSL.noCondition()))
                .and(wanted.source().map(LEAD.SOURCE::eq).orElse(DSL.noCondition()))
                .and(
                        wanted.text()
                                .map(text ->
                                        LEAD.NAME
                                                .containsIgnoreCase(text)
                                                .or(LEAD.EMAIL.containsIgnoreCase(text))
                                                .or(LEAD.PHONE.containsIgnoreCase(text)))
                                .orElse(DSL.noCondition()));
    }

    private static LeadAnswer answer(Record row) {
        var createdAt = row.get(LEAD.CREATED_AT);
        return new LeadAnswer(
                row.get(LEAD.NUMBER),
                row.get(LEAD.CHEF_ID),
                row.get(LEAD.USER_NUMBER),
                row.get(LEAD.NAME),
                text(row.get(LEAD.EMAIL)),
                text(row.get(LEAD.PHONE)),
                row.get(LEAD.STAGE),
                text(row.get(LEAD.SOURCE)),
                words(row.get(LEAD.TAGS)),
                words(row.get(LEAD.ALLERGIES)),
                words(row.get(LEAD.DIETARY_PREFERENCES)),
                row.get(LEAD.HOUSEHOLD_SIZE),
                or(row.get(LEAD.LAST_ACTIVITY_AT), createdAt),
                row.get(LEAD.NEXT_ACTION_AT),
                text(row.get(LEAD.NEXT_ACTION_NOTE)),
                row.get(LEAD.ARCHIVED_AT),
                createdAt,
                or(row.get(LEAD.UPDATED_AT), createdAt),
                null);
    }

    private static Instant or(@Nullable Instant at, Instant otherwise) {
        return at == null ? otherwise : at;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> words(String @Nullable [] words) {
        return words == null ? List.of() : List.of(words);
    }
}
