package com.sautai.model.account;

import com.sautai.model.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What usernames, addresses and passwords may be.
public final class AccountRules {
    public static final int LONGEST_USERNAME = 150;
    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_PASSWORD = 1_000;

    private static final int SHORTEST_PASSWORD = 8;
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,150}");
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private AccountRules() {}

    /// A username or an address as it is compared.
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public static Optional<Problem> ofUsername(String username) {
        return problem(
                USERNAME.matcher(username).matches(),
                "username",
                "A username has 1 to 150 letters, digits or @ . + - _ and no spaces.");
    }

    public static Optional<Problem> ofEmail(String email) {
        return problem(
                email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches(),
                "email",
                "An e-mail address looks like name@example.com.");
    }

    /// @param field the name of the input that holds it
    public static Optional<Problem> ofPassword(String field, String password) {
        return problem(
                password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST_PASSWORD,
                field,
                "A password has 8 to 1,000 characters.");
    }

    private static Optional<Problem> problem(boolean isFine, String field, String text) {
        return isFine ? Optional.empty() : Optional.of(new Problem(field, "not_allowed", text));
    }
}
