package com.sautai.server.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.server.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What chefs send about offerings, and what they are answered.
final class OfferingRequests {
    private OfferingRequests() {}

    static Map<String, Object> prep(String title) {
        return Map.of(
                "title",
                title,
                "service_type",
                "weekly_prep",
                "tiers",
                List.of(
                        tier(1, 2, 12_000),
                        Map.of(
                                "display_label",
                                "Family",
                                "household_min",
                                3,
                                "desired_unit_amount_cents",
                                20_000,
                                "is_recurring",
                                true,
                                "recurrence_interval",
                                "biweek")));
    }

    static Map<String, Object> tier(int least, int most, long amount) {
        return Map.of(
                "display_label", "Dinner",
                "household_min", least,
                "household_max", most,
                "desired_unit_amount_cents", amount);
    }

    static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        var changed = new HashMap<>(map);
        changed.put(name, value);
        return changed;
    }

    static List<String> titles(JsonNode offerings) {
        var titles = new ArrayList<String>();
        offerings.forEach(each -> titles.add(each.path("title").asString()));
        return titles;
    }

    static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    static List<String> errors(Client.Answer answer) {
        assertEquals(422, answer.status());
        return answer.json().path("errors").propertyNames().stream().sorted().toList();
    }
}
