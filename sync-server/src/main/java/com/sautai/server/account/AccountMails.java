package com.sautai.server.account;

import com.sautai.model.id.Ids;
import com.sautai.server.account.MailedTokenStore.Purpose;
import com.sautai.server.mail.MailStore;
import com.sautai.server.platform.Secrets;
import com.sautai.server.platform.Tx;
import java.time.Duration;
import java.time.Instant;

/// Mails with a link that proves who follows it.
final class AccountMails {
    private static final Duration CONFIRM_LIFE = Duration.ofDays(3);
    private static final Duration RESET_LIFE = Duration.ofHours(1);

    /// More links than this are not open at once, however often somebody asks.
    private static final int MOST_OPEN = 5;

    private final MailStore mails = new MailStore();
    private final MailedTokenStore tokens = new MailedTokenStore();
    private final Secrets secrets = new Secrets();
    private final Ids ids;
    private final String webUrl;

    /// @param webUrl where the web frontend is
    AccountMails(Ids ids, String webUrl) {
        this.ids = ids;
        this.webUrl = webUrl;
    }

    void confirm(Tx tx, long accountId, String email, Instant now) {
        post(
                tx,
                accountId,
                new Draft(
                        Purpose.CONFIRM,
                        email,
                        "activate",
                        CONFIRM_LIFE,
                        "Confirm your e-mail address",
                        """
                        Welcome to sautai.

                        Follow this link within three days to confirm that this address is yours:

                        %s

                        If you did not sign up, ignore this mail.
                        """),
                now);
    }

    void reset(Tx tx, long accountId, String email, Instant now) {
        post(
                tx,
                accountId,
                new Draft(
                        Purpose.RESET,
                        email,
                        "password_reset",
                        RESET_LIFE,
                        "Set a new password",
                        """
                        Somebody asked to set a new password for your sautai account.

                        Follow this link within an hour to choose one:

                        %s

                        If it was not you, ignore this mail; your password stays as it is.
                        """),
                now);
    }

    private record Draft(
            Purpose purpose,
            String email,
            String action,
            Duration life,
            String subject,
            String text) {}

    private void post(Tx tx, long accountId, Draft draft, Instant now) {
        if (tokens.open(tx, accountId, draft.purpose(), now) >= MOST_OPEN) {
            return;
        }
        var token = secrets.fresh();
        tokens.insert(tx, accountId, draft.purpose(), Secrets.hash(token), now.plus(draft.life()));
        var link =
                webUrl
                        + "/account?uid="
                        + accountId
                        + "&token="
                        + token
                        + "&action="
                        + draft.action();
        var id = ids.next();
        mails.post(
                tx,
                new MailStore.NewMail(
                        id,
                        draft.purpose().stored() + " " + id,
                        draft.email(),
                        draft.subject(),
                        draft.text().formatted(link)),
                now);
    }
}
