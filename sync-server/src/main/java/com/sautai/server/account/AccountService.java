package com.sautai.server.account;

import com.sautai.model.Problem;
import com.sautai.server.platform.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes chefs and checks who they are.
public final class AccountService {
    /// No username can be this, so nobody signs in as the solo chef.
    private static final String SOLO = "#solo";

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,149}");
    private static final int FREE_FAILURES = 5;
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 1_000;

    private final Database database;
    private final AccountStore accounts = new AccountStore();
    private final Passwords passwords = new Passwords();
    private final SignInThrottle throttle;
    private final NewChef solo;
    private final Clock clock;

    /// @param solo what the chef of a solo kitchen begins with
    public AccountService(Database database, NewChef solo, Clock clock) {
        this.database = database;
        this.solo = solo;
        this.clock = clock;
        this.throttle = new SignInThrottle(clock, FREE_FAILURES);
    }

    /// Makes a chef who can sign in.
    ///
    /// @return what is wrong with the input; nothing when the chef was made
    public List<Problem> add(NewChef chef, String password) {
        var problems = problems(chef, password);
        if (!problems.isEmpty()) {
            return problems;
        }
        var hash = passwords.hash(password);
        return database.write(tx -> {
            if (accounts.find(tx, key(chef.username())).isPresent()) {
                return List.of(new Problem("username", "taken", "This username is taken."));
            }
            accounts.insert(tx, chef, key(chef.username()), hash, clock.instant());
            return List.of();
        });
    }

    /// Who has this username and password.
    ///
    /// @param from the address that asks
    public PasswordAnswer check(String username, String password, String from) {
        var who = key(username) + " from " + from;
        var wait = throttle.begin(who);
        if (wait.isPresent()) {
            return new PasswordAnswer.Wait(wait.get());
        }
        var account = database.read(tx -> accounts.find(tx, key(username)));
        var hash = account.map(AccountStore.Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            return new PasswordAnswer.Wrong();
        }
        throttle.succeeded(who);
        return new PasswordAnswer.Right(account.get().chefId());
    }

    /// The one chef of a solo kitchen, made when missing.
    public long soloChef() {
        return database.write(tx ->
                accounts.find(tx, SOLO)
                        .map(AccountStore.Account::chefId)
                        .orElseGet(() -> accounts.insert(tx, solo, SOLO, null, clock.instant())));
    }

    private static List<Problem> problems(NewChef chef, String password) {
        var problems = new ArrayList<Problem>();
        if (!USERNAME.matcher(chef.username()).matches()) {
            problems.add(
                    new Problem(
                            "username",
                            "not_allowed",
                            "A username has 3 to 150 letters, digits, dots, hyphens or underscores."));
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            problems.add(
                    new Problem(
                            "password", "not_allowed", "A password has 8 to 1,000 characters."));
        }
        return problems;
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
