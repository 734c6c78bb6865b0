package com.sautai.model.lead;

import java.util.Locale;
import java.util.Optional;

/// What makes two contacts look like the same person: an e-mail address, or a telephone number.
public final class PersonKey {
    /// National and international writings of one number share their last digits.
    private static final int TELLING_DIGITS = 9;

    private static final int FEWEST_DIGITS = 6;

    private PersonKey() {}

    public static Optional<String> ofEmail(String email) {
        return Optional.of(email.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
    }

    /// The digits by which a number is recognised: `+44 20 7946 2490` and `(020) 7946 2490` are the
    /// same.
    public static Optional<String> ofPhone(String phone) {
        var digits =
                phone.chars()
                        .filter(Character::isDigit)
                        .map(digit -> '0' + Character.digit(digit, 10))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .replaceFirst("^0+", "");
        if (digits.length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(digits.substring(Math.max(0, digits.length() - TELLING_DIGITS)));
    }
}
