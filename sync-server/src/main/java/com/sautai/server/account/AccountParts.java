package com.sautai.server.account;

import com.sautai.model.id.Ids;
import com.sautai.server.limit.Limiter;
import com.sautai.server.platform.Database;
import com.sautai.server.sync.Records;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/// The web's accounts, put together.
public final class AccountParts {
    private final SessionRoutes sessions;
    private final PasswordRoutes passwords;
    private final AccountRoutes accounts;

    private AccountParts(SessionRoutes sessions, PasswordRoutes passwords, AccountRoutes accounts) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.accounts = accounts;
    }

    /// What the web's accounts are made of.
    ///
    /// @param webUrl where the web frontend is, for links in mails
    public record Needs(
            Database database,
            AccountService accounts,
            Callers callers,
            Records records,
            Clock clock,
            Ids ids,
            String webUrl,
            Limiter limiter) {}

    public static AccountParts of(Needs needs) {
        var database = needs.database();
        var clock = needs.clock();
        var passwords = needs.accounts().passwords();
        var check = needs.accounts().passwordCheck();
        var mails = new AccountMails(needs.ids(), needs.webUrl());
        var sessions = new SessionService(database, check, needs.callers().tokens(), clock);
        return new AccountParts(
                new SessionRoutes(
                        new RegisterService(database, sessions, passwords, mails, clock),
                        sessions,
                        needs.limiter()),
                new PasswordRoutes(
                        needs.callers(),
                        check,
                        new PasswordService(database, passwords, sessions, mails, clock),
                        needs.limiter()),
                new AccountRoutes(
                        needs.callers(),
                        new ProfileService(database, mails, clock),
                        check,
                        new ClosingService(database, needs.records(), clock)));
    }

    /// Forgets sessions and links that have ended.
    public static void purge(Database database, Clock clock) {
        database.write(tx -> {
            var now = clock.instant();
            return new RefreshTokenStore().purge(tx, now) + new MailedTokenStore().purge(tx, now);
        });
    }

    public void add(RoutesConfig routes) {
        sessions.add(routes);
        passwords.add(routes);
        accounts.add(routes);
    }
}
