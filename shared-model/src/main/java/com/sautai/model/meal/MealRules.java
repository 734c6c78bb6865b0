package com.sautai.model.meal;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.util.List;

/// What a meal may hold.
public final class MealRules {
    private MealRules() {}

    public static List<Problem> problems(Fields meal) {
        return new Checks(meal)
                .required("name")
                .longest("name", 255)
                .longest("description", 10_000)
                .problems();
    }
}
