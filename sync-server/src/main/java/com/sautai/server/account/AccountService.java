package com.sautai.server.account;

import com.sautai.model.Problem;
import com.sautai.model.account.AccountRules;
import com.sautai.server.platform.Database;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Makes chefs and checks who somebody is.
public final class AccountService {
    /// No username can be this, so nobody signs in as the solo chef.
    private static final String SOLO = "#solo";

    private final Database database;
    private final AccountStore accounts = new AccountStore();
    private final CredentialStore credentials = new CredentialStore();
    private final Passwords passwords = new Passwords();
    private final PasswordCheck check;
    private final NewChef solo;
    private final Clock clock;

    /// @param solo what the chef of a solo kitchen begins with
    public AccountService(Database database, NewChef solo, Clock clock) {
        this.database = database;
        this.solo = solo;
        this.clock = clock;
        this.check = new PasswordCheck(database, passwords, clock);
    }

    /// Makes a chef who can sign in.
    ///
    /// @return what is wrong with the input; nothing when the chef was made
    public List<Problem> add(NewChef chef, String password) {
        var problems =
                Stream.concat(
                                AccountRules.ofUsername(chef.username()).stream(),
                                AccountRules.ofPassword("password", password).stream())
                        .toList();
        if (!problems.isEmpty()) {
            return problems;
        }
        var key = AccountRules.key(chef.username());
        var hash = passwords.hash(password);
        return database.write(tx -> {
            if (credentials.find(tx, key).isPresent()) {
                return List.of(new Problem("username", "taken", "This username is taken."));
            }
            accounts.insert(tx, chef, key, hash, clock.instant());
            return List.of();
        });
    }

    /// Who has this username or e-mail address, and this password.
    ///
    /// @param from the address that asks
    public PasswordAnswer check(String login, String password, String from) {
        return check.check(login, password, from);
    }

    /// The one chef of a solo kitchen, made when missing.
    public long soloChef() {
        return database.write(tx ->
                accounts.findChef(tx, SOLO)
                        .orElseGet(() -> accounts.insert(tx, solo, SOLO, null, clock.instant())));
    }

    Passwords passwords() {
        return passwords;
    }

    PasswordCheck passwordCheck() {
        return check;
    }
}
