package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.limit.Limit;
import com.sautai.server.limit.Limiter;
import com.sautai.server.limit.Limits;
import com.sautai.server.platform.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Finds out whether somebody knows the password of an account; guessing is slow, and tells nothing
/// about who has an account.
final class PasswordCheck {
    private static final Limit FAILURES = new Limit("wrong-password", 5, Duration.ofMinutes(5));

    private final Database database;
    private final CredentialStore credentials = new CredentialStore();
    private final Passwords passwords;
    private final Limiter limiter;

    PasswordCheck(Database database, Passwords passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.limiter = new Limiter(database, clock, Limits.DEFAULT);
    }

    /// @param login a username or an e-mail address, in any case
    /// @param from the address that asks
    PasswordAnswer check(String login, String password, String from) {
        var key = AccountRules.key(login);
        var who = key + " from " + from;
        var wait = limiter.begin(FAILURES, who);
        if (wait.isPresent()) {
            return new PasswordAnswer.Wait(wait.get());
        }
        return answer(who, database.read(tx -> credentials.find(tx, key)), password);
    }

    /// Of somebody who is signed in already.
    PasswordAnswer check(long accountId, String password) {
        var who = "account " + accountId;
        var wait = limiter.begin(FAILURES, who);
        if (wait.isPresent()) {
            return new PasswordAnswer.Wait(wait.get());
        }
        return answer(who, database.read(tx -> credentials.find(tx, accountId)), password);
    }

    private PasswordAnswer answer(
            String who, Optional<CredentialStore.Credential> found, String password) {
        var hash = found.map(CredentialStore.Credential::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || found.isEmpty()) {
            return new PasswordAnswer.Wrong();
        }
        limiter.forget(FAILURES, who);
        return new PasswordAnswer.Right(found.get().accountId(), found.get().chefId());
    }
}
