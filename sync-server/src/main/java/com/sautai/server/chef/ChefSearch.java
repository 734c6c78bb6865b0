package com.sautai.server.chef;

import com.sautai.model.account.Places;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which chefs of the directory are asked for.
///
/// @param words what to look for, in lower case; empty for anything
/// @param postalCode where they have to cook; empty for anywhere
/// @param country of the postal code, else of the chef; empty for any
record ChefSearch(
        String words, String postalCode, String country, boolean byRecent, Paging paging) {
    private static final int USUAL_SIZE = 12;
    private static final List<String> ORDERINGS = List.of("popular", "recent");

    static ChefSearch of(Context ctx) {
        var country = country(ctx, "country").orElse("");
        return new ChefSearch(
                Params.text(ctx, "q").orElse("").toLowerCase(Locale.ROOT),
                Params.text(ctx, "serves_postal")
                        .map(typed -> postalCode("serves_postal", country, typed))
                        .orElse(""),
                country,
                Params.oneOf(ctx, "ordering", ORDERINGS).filter("recent"::equals).isPresent(),
                Paging.of(ctx, USUAL_SIZE));
    }

    /// The same for all pages of one search.
    ChefSearch whole() {
        return new ChefSearch(words, postalCode, country, byRecent, new Paging(1, 1));
    }

    static Optional<String> country(Context ctx, String name) {
        return Params.text(ctx, name)
                .map(text -> {
                    var code = text.toUpperCase(Locale.ROOT);
                    if (!Places.isCountry(code)) {
                        throw Params.wrong(name, "a country's code such as US");
                    }
                    return code;
                });
    }

    /// Without a country, whatever a postal code may look like anywhere.
    static String postalCode(String name, String country, String typed) {
        return country.isEmpty()
                ? Optional.of(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""))
                        .filter(code -> code.matches("[A-Z0-9]{2,10}"))
                        .orElseThrow(() -> Params.wrong(name, "2 to 10 letters and digits"))
                : Places.postalCode(country, typed)
                        .orElseThrow(() -> Params.wrong(name, Places.allowed(country)));
    }

    /// The address of another page of the same search.
    String address(int page) {
        return "/chefs/api/public/?"
                + parameter("q", words)
                + parameter("serves_postal", postalCode)
                + parameter("country", country)
                + (byRecent ? "ordering=recent&" : "")
                + "page_size="
                + paging.size()
                + "&page="
                + page;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
