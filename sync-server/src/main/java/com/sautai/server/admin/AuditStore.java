package com.sautai.server.admin;

import static com.sautai.server.db.Tables.AUDIT_ENTRY;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who changed what, and when. Written in the transaction of the change.
public final class AuditStore {
    /// @param accountId `null` for the server's configuration
    /// @param action such as `flag` or `verify-chef`
    /// @param subject what it was done to
    public record Entry(
            Instant at,
            @Nullable Long accountId,
            String who,
            String action,
            String subject,
            @Nullable String from,
            @Nullable String to) {}

    public void write(Tx tx, Entry entry) {
        tx.sql()
                .insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.HAPPENED_AT, entry.at())
                .set(AUDIT_ENTRY.ACCOUNT_ID, entry.accountId())
                .set(AUDIT_ENTRY.WHO, entry.who())
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.SUBJECT, entry.subject())
                .set(AUDIT_ENTRY.FROM_VALUE, entry.from())
                .set(AUDIT_ENTRY.TO_VALUE, entry.to())
                .execute();
    }
}
