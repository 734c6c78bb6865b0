package com.sautai.server.account;

import com.sautai.server.platform.Database;
import com.sautai.server.platform.Secrets;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Signs people in on the web, keeps them signed in and signs them out.
final class SessionService {
    private final Database database;
    private final PasswordCheck check;
    private final AccessTokens access;
    private final Clock clock;
    private final PersonStore people = new PersonStore();
    private final RefreshTokenStore tokens = new RefreshTokenStore();
    private final Secrets secrets = new Secrets();

    SessionService(Database database, PasswordCheck check, AccessTokens access, Clock clock) {
        this.database = database;
        this.check = check;
        this.access = access;
        this.clock = clock;
    }

    /// How a sign-in ended.
    sealed interface Answer {
        record SignedIn(Session session) implements Answer {}

        /// Also when there is no such user.
        record Wrong() implements Answer {}

        /// Too many wrong ones before.
        record Wait(Duration time) implements Answer {}
    }

    /// @param login a username or an e-mail address
    /// @param from the address that asks
    Answer signIn(String login, String password, String from) {
        return switch (check.check(login, password, from)) {
            case PasswordAnswer.Right(var account, _) ->
                    database.write(tx -> begin(tx, account))
                            .<Answer>map(Answer.SignedIn::new)
                            .orElse(new Answer.Wrong());
            case PasswordAnswer.Wrong() -> new Answer.Wrong();
            case PasswordAnswer.Wait(var time) -> new Answer.Wait(time);
        };
    }

    /// A new session of somebody who proved who they are.
    Optional<Session> begin(Tx tx, long accountId) {
        return people.find(tx, accountId)
                .map(person -> {
                    var refresh = secrets.fresh();
                    tokens.insert(tx, accountId, Secrets.hash(refresh), clock.instant());
                    return Session.of(person, access.issue(accountId), refresh);
                });
    }

    /// @return a new access token; empty when the refresh token does not hold any more
    Optional<String> refresh(String token) {
        return database.write(tx ->
                tokens.use(tx, Secrets.hash(token), clock.instant())
                        .filter(account -> people.find(tx, account).isPresent())
                        .map(access::issue));
    }

    void end(String token) {
        database.write(tx -> {
            tokens.revoke(tx, Secrets.hash(token), clock.instant());
            return token;
        });
    }
}
