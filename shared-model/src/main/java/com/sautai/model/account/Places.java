package com.sautai.model.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Countries and postal codes, as they are compared.
public final class Places {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern ANY = Pattern.compile("[A-Z0-9]{2,10}");

    private Places() {}

    /// Whether a text is a country's two letters. Empty is, too: it means that none is known.
    public static boolean isCountry(String country) {
        return country.isEmpty() || COUNTRIES.contains(country);
    }

    /// A postal code in the one way it is compared: upper-case letters and digits.
    ///
    /// @param country two letters; a postal code means nothing without it
    /// @return empty when no such code can exist in that country
    public static Optional<String> postalCode(String country, String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return Optional.of(code)
                .filter(_ -> COUNTRIES.contains(country) && shape(country).matcher(code).matches());
    }

    /// What a postal code of a country looks like, to be read after "must be".
    public static String allowed(String country) {
        return switch (country) {
            case "US" -> "5 or 9 digits";
            case "CA" -> "letters and digits such as K1A 0B1";
            case "JP" -> "7 digits";
            case "GB" -> "5 to 7 letters and digits such as SW1A 1AA";
            default -> "2 to 10 letters and digits";
        };
    }

    /// The id of a chef's record of a place served: the same on every device.
    public static UUID servingAreaId(String country, String postalCode) {
        return UUID.nameUUIDFromBytes(
                ("serving_area " + country + " " + postalCode).getBytes(StandardCharsets.UTF_8));
    }

    private static Pattern shape(String country) {
        return switch (country) {
            case "US" -> Pattern.compile("[0-9]{5}([0-9]{4})?");
            case "CA" -> Pattern.compile("[A-Z][0-9][A-Z][0-9][A-Z][0-9]");
            case "JP" -> Pattern.compile("[0-9]{7}");
            case "GB" -> Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
            default -> ANY;
        };
    }
}
