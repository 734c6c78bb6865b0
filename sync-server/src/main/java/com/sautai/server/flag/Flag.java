package com.sautai.server.flag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A switch. All are off unless somebody turns them on.
public enum Flag {
    /// The meal-plan addresses.
    MEAL_PLAN("legacy.mealPlan", "LEGACY_MEAL_PLAN"),
    /// The Instacart addresses.
    INSTACART("legacy.instacart", "LEGACY_INSTACART"),
    /// The health-metrics addresses.
    HEALTH("legacy.health", "LEGACY_HEALTH"),
    /// Whether the web shows its meal-plan pages.
    MEAL_PLAN_UI("mealPlanUi", "SOUTAI_MEAL_PLAN_UI_ENABLED");

    public static final List<Flag> ALL = List.of(values());

    private final String key;
    private final String variable;

    Flag(String key, String variable) {
        this.key = key;
        this.variable = variable;
    }

    /// Its name in the configuration file and at the admin's address.
    public String key() {
        return key;
    }

    /// The environment variable that sets it.
    public String variable() {
        return variable;
    }

    public static Optional<Flag> find(String key) {
        return Stream.of(values()).filter(flag -> flag.key.equals(key)).findFirst();
    }
}
