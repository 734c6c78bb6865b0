package com.sautai.model.meal;

import com.sautai.model.sync.Fields;
import java.util.Map;

/// Meal events to test with.
public final class MealEventSamples {
    private MealEventSamples() {}

    /// Published on the first of November 2026, orders until noon of its day, over after two hours.
    public static Fields event(String zone, String date, String time) {
        return Fields.of(
                        Map.of(
                                "title",
                                "Stew",
                                "event_date",
                                date,
                                "event_time",
                                time,
                                "cutoff_date",
                                date,
                                "cutoff_time",
                                "00:30",
                                "timezone",
                                zone,
                                "max_orders",
                                12,
                                "base_price",
                                2_000,
                                "min_price",
                                1_000,
                                "currency",
                                "USD"))
                .with("created_at", "2026-01-01T00:00:00Z")
                .with("published_at", "2026-01-01T00:00:00Z");
    }
}
