package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.account.MailedTokenStore.Purpose;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Secrets;
import java.time.Clock;

/// Other passwords, and addresses that are confirmed. Whoever knew the old password is signed out
/// on the web.
final class PasswordService {
    private final Database database;
    private final Passwords passwords;
    private final SessionService sessions;
    private final AccountMails mails;
    private final Clock clock;
    private final CredentialStore credentials = new CredentialStore();
    private final PersonStore people = new PersonStore();
    private final RefreshTokenStore refreshTokens = new RefreshTokenStore();
    private final MailedTokenStore mailed = new MailedTokenStore();

    PasswordService(
            Database database,
            Passwords passwords,
            SessionService sessions,
            AccountMails mails,
            Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
        this.clock = clock;
    }

    /// @return a new session: the others end
    Session change(long accountId, String password) {
        var hash = passwords.hash(password);
        return database.write(tx -> {
            credentials.setPassword(tx, accountId, hash);
            refreshTokens.revokeAll(tx, accountId, clock.instant());
            mailed.dropAll(tx, accountId);
            return sessions.begin(tx, accountId).orElseThrow();
        });
    }

    /// Mails a link when somebody has an account with this address; never says whether.
    void requestReset(String email) {
        database.write(tx -> {
            var found = credentials.findByEmail(tx, AccountRules.key(email));
            found.flatMap(each -> people.find(tx, each.accountId()))
                    .ifPresent(person ->
                            mails.reset(
                                    tx,
                                    person.id(),
                                    AccountDetails.text(person.email()),
                                    clock.instant()));
            return found;
        });
    }

    /// Sets another password with a mailed link, which proves the address as well.
    ///
    /// @return whether the link still holds
    boolean reset(String token, String password) {
        var hash = passwords.hash(password);
        return database.write(tx -> {
            var now = clock.instant();
            var account = mailed.use(tx, Purpose.RESET, Secrets.hash(token), now);
            account.ifPresent(id -> {
                credentials.setPassword(tx, id, hash);
                people.confirmEmail(tx, id, now);
                refreshTokens.revokeAll(tx, id, now);
                mailed.dropAll(tx, id);
            });
            return account.isPresent();
        });
    }

    /// @return whether the link still holds
    boolean confirm(String token) {
        return database.write(tx -> {
            var now = clock.instant();
            var account = mailed.use(tx, Purpose.CONFIRM, Secrets.hash(token), now);
            account.ifPresent(id -> people.confirmEmail(tx, id, now));
            return account.isPresent();
        });
    }

    /// Mails another link to an address that is not confirmed yet; never says whether.
    void resendConfirmation(long accountId) {
        database.write(tx -> {
            var person =
                    people.find(tx, accountId)
                            .filter(each -> !each.emailConfirmed() && each.email() != null);
            person.ifPresent(each ->
                    mails.confirm(
                            tx, accountId, AccountDetails.text(each.email()), clock.instant()));
            return person;
        });
    }

    void resendConfirmation(String email) {
        database.read(tx -> credentials.findByEmail(tx, AccountRules.key(email)))
                .ifPresent(found -> resendConfirmation(found.accountId()));
    }
}
