package com.sautai.server.mail;

import static com.sautai.server.db.Tables.MAIL;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Mail that waits to be sent, written in the transaction that decided to send it.
public final class MailStore {
    /// @param onceKey what the mail is about; a second mail with the same key is not written
    public record NewMail(UUID id, String onceKey, String recipient, String subject, String body) {}

    /// @return whether it was written; not when there is one with its key already
    public boolean post(Tx tx, NewMail mail, Instant now) {
        return tx.sql()
                        .insertInto(MAIL)
                        .set(MAIL.ID, mail.id())
                        .set(MAIL.ONCE_KEY, mail.onceKey())
                        .set(MAIL.RECIPIENT, mail.recipient())
                        .set(MAIL.SUBJECT, mail.subject())
                        .set(MAIL.BODY, mail.body())
                        .set(MAIL.CREATED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// Mail that is being handed over.
    ///
    /// @param attempts how often it was taken, this time included
    record Taken(
            UUID id,
            String recipient,
            String subject,
            String body,
            Instant createdAt,
            int attempts) {}

    /// Takes the oldest mail that waits; nobody else takes it then.
    Optional<Taken> take(Tx tx, Instant now) {
        var found =
                tx.sql()
                        .selectFrom(MAIL)
                        .where(
                                MAIL.SENT_AT.isNull(),
                                MAIL.TAKEN_AT.isNull(),
                                MAIL.NOT_BEFORE.isNull().or(MAIL.NOT_BEFORE.le(now)))
                        .orderBy(MAIL.CREATED_AT)
                        .limit(1)
                        .forUpdate()
                        .skipLocked()
                        .fetchOptional();
        return found.map(row -> {
            int attempts = row.getAttempts() + 1;
            tx.sql()
                    .update(MAIL)
                    .set(MAIL.TAKEN_AT, now)
                    .set(MAIL.ATTEMPTS, attempts)
                    .where(MAIL.ID.eq(row.getId()))
                    .execute();
            return new Taken(
                    row.getId(),
                    row.getRecipient(),
                    row.getSubject(),
                    row.getBody(),
                    row.getCreatedAt(),
                    attempts);
        });
    }

    int sent(Tx tx, UUID id, Instant now) {
        return tx.sql()
                .update(MAIL)
                .set(MAIL.SENT_AT, now)
                .setNull(MAIL.PROBLEM)
                .where(MAIL.ID.eq(id))
                .execute();
    }

    /// Lets a mail that surely did not go out wait again.
    int again(Tx tx, UUID id, String problem, Instant notBefore) {
        return tx.sql()
                .update(MAIL)
                .setNull(MAIL.TAKEN_AT)
                .set(MAIL.PROBLEM, problem)
                .set(MAIL.NOT_BEFORE, notBefore)
                .where(MAIL.ID.eq(id))
                .execute();
    }

    int failed(Tx tx, UUID id, String problem) {
        return tx.sql().update(MAIL).set(MAIL.PROBLEM, problem).where(MAIL.ID.eq(id)).execute();
    }
}
