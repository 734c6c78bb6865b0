package com.sautai.model.chef;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.account.Places;
import com.sautai.model.sync.Fields;
import java.util.List;
import java.util.Optional;

/// What a place that a chef serves may hold: a country and one of its postal codes.
public final class ServingAreaRules {
    private ServingAreaRules() {}

    public static List<Problem> problems(Fields area) {
        var country = area.text("country");
        var code = area.text("postal_code");
        return new Checks(area)
                .required("country", "postal_code")
                .when(
                        !Places.isCountry(country),
                        "country",
                        "not_allowed",
                        "country must be a code such as US.")
                .when(
                        Places.isCountry(country)
                                && !code.isEmpty()
                                && !Places.postalCode(country, code).equals(Optional.of(code)),
                        "postal_code",
                        "not_allowed",
                        "postal_code must be " + Places.allowed(country) + ".")
                .longest("display_postalcode", 20)
                .longest("city", 100)
                .problems();
    }
}
