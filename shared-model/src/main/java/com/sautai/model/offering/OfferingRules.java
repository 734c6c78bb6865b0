package com.sautai.model.offering;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import java.util.List;

/// What an offering may hold.
public final class OfferingRules {
    public static final List<String> SERVICE_TYPES =
            List.of("home_chef", "weekly_prep", "catering");

    private OfferingRules() {}

    public static List<Problem> problems(Fields offering) {
        return new Checks(offering)
                .required("title", "service_type", "currency", "created_at")
                .longest("title", 255)
                .longest("description", 10_000)
                .oneOf("service_type", SERVICE_TYPES)
                .between("max_travel_miles", 0, 10_000)
                .when(
                        !offering.text("currency").isEmpty()
                                && !Currencies.isCurrency(offering.text("currency")),
                        "currency",
                        "not_allowed",
                        "currency must be a code such as EUR.")
                .problems();
    }
}
