package com.sautai.server.legacy;

import static com.sautai.server.flag.Flag.HEALTH;
import static com.sautai.server.flag.Flag.INSTACART;
import static com.sautai.server.flag.Flag.MEAL_PLAN;

import com.sautai.server.flag.Flag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Every old address there is; nothing else ever reaches the old backend.
final class LegacyCatalogue {
    /// The day on which they go for good.
    static final LocalDate SUNSET = LocalDate.of(2027, 11, 15);

    private static final LocalDate SINCE = LocalDate.of(2025, 11, 15);
    private static final String EVENTS = "/meals/api/chef-meal-events/";
    private static final String OFFERINGS = "/services/offerings/";
    private static final String PROFILE = "/auth/api/user_details/";

    /// More exact addresses stand before those that would match them too.
    static final List<LegacyRoute> ROUTES =
            Stream.of(
                            route("POST", "/meals/api/generate_meal_plan", MEAL_PLAN, EVENTS),
                            route("GET", "/meals/api/meal_plans/stream", MEAL_PLAN, EVENTS),
                            route(
                                    "GET",
                                    "/meals/api/meal_plan_status/{task_id}",
                                    MEAL_PLAN,
                                    EVENTS),
                            route("POST", "/meals/api/update_meals_with_prompt", MEAL_PLAN, EVENTS),
                            route("GET", "/meals/api/meal_plans", MEAL_PLAN, EVENTS),
                            route("GET", "/meals/api/meal_plans/{meal_plan_id}", MEAL_PLAN, EVENTS),
                            route(
                                    "DELETE",
                                    "/meals/api/meal_plans/{meal_plan_id}",
                                    MEAL_PLAN,
                                    EVENTS),
                            route(
                                    "GET",
                                    "/meals/api/meal_plans/{meal_plan_id}/stream",
                                    MEAL_PLAN,
                                    EVENTS),
                            route(
                                    "PUT",
                                    "/meals/api/modify_meal_plan/{meal_plan_id}",
                                    MEAL_PLAN,
                                    EVENTS),
                            route("POST", "/meals/api/submit_meal_plan", MEAL_PLAN, EVENTS),
                            route("POST", "/meals/api/customize_meal", MEAL_PLAN, EVENTS),
                            route("POST", "/meals/api/approve_meal_plan", MEAL_PLAN, EVENTS),
                            route("POST", "/meals/api/email_approved_meal_plan", MEAL_PLAN, EVENTS),
                            route("POST", "/meals/api/remove_meal_from_plan", MEAL_PLAN, EVENTS),
                            route("PUT", "/meals/api/replace_meal_plan_meal", MEAL_PLAN, EVENTS),
                            route("POST", "/meals/api/add_meal_slot", MEAL_PLAN, EVENTS),
                            route("POST", "/meals/api/fill_meal_slot", MEAL_PLAN, EVENTS),
                            route(
                                    "POST",
                                    "/meals/api/suggest_alternatives_for_slot",
                                    MEAL_PLAN,
                                    EVENTS),
                            route(
                                    "POST",
                                    "/meals/api/suggest_meal_alternatives",
                                    MEAL_PLAN,
                                    EVENTS),
                            route(
                                    "POST",
                                    "/meals/api/generate_cooking_instructions",
                                    MEAL_PLAN,
                                    OFFERINGS),
                            route("GET", "/meals/api/fetch_instructions", MEAL_PLAN, OFFERINGS),
                            route("GET", "/meals/api/pantry-items", MEAL_PLAN, OFFERINGS),
                            route("POST", "/meals/api/pantry-items", MEAL_PLAN, OFFERINGS),
                            route("GET", "/meals/api/pantry-items/{id}", MEAL_PLAN, OFFERINGS),
                            route("PUT", "/meals/api/pantry-items/{id}", MEAL_PLAN, OFFERINGS),
                            route("DELETE", "/meals/api/pantry-items/{id}", MEAL_PLAN, OFFERINGS),
                            route(
                                    "POST",
                                    "/meals/api/generate_emergency_supply",
                                    MEAL_PLAN,
                                    OFFERINGS),
                            route("POST", "/meals/api/generate-instacart-link", INSTACART, EVENTS),
                            route(
                                    "GET",
                                    "/meals/api/meal-plans/{meal_plan_id}/instacart-url",
                                    INSTACART,
                                    EVENTS),
                            route("GET", "/customer_dashboard/api/user_metrics", HEALTH, PROFILE),
                            route("POST", "/customer_dashboard/api/user_metrics", HEALTH, PROFILE),
                            route("GET", "/customer_dashboard/api/calorie_intake", HEALTH, PROFILE),
                            route(
                                    "POST",
                                    "/customer_dashboard/api/calorie_intake",
                                    HEALTH,
                                    PROFILE),
                            route(
                                    "DELETE",
                                    "/customer_dashboard/api/calorie_intake/{id}",
                                    HEALTH,
                                    PROFILE),
                            route("GET", "/customer_dashboard/api/user_goals", HEALTH, PROFILE),
                            route("GET", "/customer_dashboard/api/get_goal", HEALTH, PROFILE),
                            route("POST", "/customer_dashboard/api/update_goal", HEALTH, PROFILE),
                            route("GET", "/customer_dashboard/api/quick_health", HEALTH, PROFILE),
                            route("POST", "/customer_dashboard/api/quick_health", HEALTH, PROFILE))
                    .toList();

    private LegacyCatalogue() {}

    static boolean has(String method, String path) {
        return ROUTES.stream()
                .anyMatch(route -> route.method().equals(method) && route.path().equals(path));
    }

    static boolean isLastOfItsPath(LegacyRoute route) {
        return ROUTES.stream()
                .filter(each -> each.path().equals(route.path()))
                .reduce((_, last) -> last)
                .filter(route::equals)
                .isPresent();
    }

    private static LegacyRoute route(String method, String path, Flag family, String successor) {
        return new LegacyRoute(method, path, family, successor, SINCE);
    }
}
