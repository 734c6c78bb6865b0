package com.sautai.server.admin;

import static com.sautai.server.db.Tables.AUDIT_ENTRY;

import com.sautai.server.account.Caller;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Who changed what, and when. Entries are only ever added.
public final class AuditStore {
    private static final int LONGEST = 2_000;

    /// @param action what was done, such as `chef.verify`
    /// @param subject what it was done to, such as `chef 7`
    public record Change(
            String action, String subject, @Nullable String from, @Nullable String to) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Entry(
            long id,
            Instant happenedAt,
            @Nullable Long accountId,
            String who,
            String action,
            String subject,
            @Nullable String fromValue,
            @Nullable String toValue) {}

    /// In the transaction that makes the change.
    public void write(Tx tx, Caller who, Change change, Instant now) {
        insert(tx, who.accountId(), who.username(), change, now);
    }

    /// A change that the server's configuration made.
    public void writeConfigured(Tx tx, Change change, Instant now) {
        insert(tx, null, "configuration", change, now);
    }

    private static void insert(
            Tx tx, @Nullable Long accountId, String who, Change change, Instant now) {
        tx.sql()
                .insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.HAPPENED_AT, now)
                .set(AUDIT_ENTRY.ACCOUNT_ID, accountId)
                .set(AUDIT_ENTRY.WHO, who)
                .set(AUDIT_ENTRY.ACTION, change.action())
                .set(AUDIT_ENTRY.SUBJECT, change.subject())
                .set(AUDIT_ENTRY.FROM_VALUE, shortened(change.from()))
                .set(AUDIT_ENTRY.TO_VALUE, shortened(change.to()))
                .execute();
    }

    List<Entry> page(Tx tx, Paging paging) {
        return tx.sql()
                .selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row ->
                        new Entry(
                                row.getId(),
                                row.getHappenedAt(),
                                row.getAccountId(),
                                row.getWho(),
                                row.getAction(),
                                row.getSubject(),
                                row.getFromValue(),
                                row.getToValue()));
    }

    long count(Tx tx) {
        return tx.sql().fetchCount(AUDIT_ENTRY);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
