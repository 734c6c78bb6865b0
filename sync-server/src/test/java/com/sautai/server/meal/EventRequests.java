package com.sautai.server.meal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.server.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What chefs send about meal events, and what they are answered.
final class EventRequests {
    static final String EVENTS = "/meals/api/chef-meal-events/";

    private EventRequests() {}

    static Map<String, Object> stew(String title) {
        return Map.of(
                "title", title,
                "event_date", "2026-11-22",
                "event_time", "18:00",
                "order_cutoff_time", "2026-11-22 12:00",
                "max_orders", 12,
                "base_price", 2_500,
                "min_price", "1500");
    }

    static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        var changed = new HashMap<>(map);
        changed.put(name, value);
        return changed;
    }

    /// The fields that something is wrong with.
    static List<String> errors(Client.Answer answer) {
        assertEquals(422, answer.status());
        return answer.json().path("errors").propertyNames().stream().sorted().toList();
    }
}
