package com.sautai.server.mail;

import static com.sautai.server.db.Tables.MAIL;

import com.sautai.server.platform.Tx;
import java.time.Instant;
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
}
