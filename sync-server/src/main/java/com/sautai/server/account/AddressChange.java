package com.sautai.server.account;

import com.sautai.model.account.Places;
import com.sautai.server.platform.Input;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address as somebody types it; `null` where they say nothing, empty text to clear.
///
/// @param postalCode not normalised yet: that needs a country
record AddressChange(
        @Nullable String street,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String postalCode) {
    private static final String POSTAL_CODE = "input_postalcode";
    private static final int LONGEST_POSTAL_CODE = 20;

    static AddressChange read(Input input) {
        var code =
                List.of(POSTAL_CODE, "postalcode", "postal_code", "display_postalcode").stream()
                        .filter(input::has)
                        .findFirst();
        return new AddressChange(
                text(input, "street", 255),
                text(input, "city", 100),
                text(input, "state", 100),
                country(input),
                code.map(field -> text(input, field, LONGEST_POSTAL_CODE)).orElse(null));
    }

    /// What is stored when this is written over what was there.
    Address.Place over(Input input, Address.Place before) {
        var countryNow = merged(country, before.country());
        var typed = merged(postalCode, before.inputPostalcode());
        return new Address.Place(
                merged(street, before.street()),
                merged(city, before.city()),
                merged(state, before.state()),
                countryNow,
                typed,
                typed == null ? null : normalised(input, countryNow, typed).orElse(null));
    }

    private static Optional<String> normalised(
            Input input, @Nullable String country, String typed) {
        if (country == null) {
            return input.wrong("country", "required", "country is required with a postal code.");
        }
        var code = Places.postalCode(country, typed);
        return code.isPresent()
                ? code
                : input.wrong(
                        POSTAL_CODE,
                        "not_allowed",
                        "A postal code of "
                                + country
                                + " must be "
                                + Places.allowed(country)
                                + ".");
    }

    private static @Nullable String merged(@Nullable String said, @Nullable String before) {
        if (said == null) {
            return before;
        }
        return said.isEmpty() ? null : said;
    }

    private static @Nullable String country(Input input) {
        var country = text(input, "country", 100);
        if (country == null) {
            return null;
        }
        var code = country.toUpperCase(Locale.ROOT);
        return Places.isCountry(code)
                ? code
                : input.<String>wrong(
                                "country", "not_allowed", "country must be a code such as US.")
                        .orElse(null);
    }

    private static @Nullable String text(Input input, String field, int longest) {
        return input.has(field) ? input.text(field, longest).orElse("") : null;
    }
}
