package com.sautai.model.meal;

import com.sautai.model.sync.Fields;

/// How many plates of a meal event are taken.
public final class MealEventSeats {
    private MealEventSeats() {}

    public static long sold(Fields event) {
        return count(event, "plates_sold");
    }

    /// What is sold or waits for its payment.
    public static long taken(Fields event) {
        return sold(event) + count(event, "plates_held");
    }

    /// What guests can still order: not what is sold, nor what waits for its payment.
    public static long left(Fields event) {
        return Math.max(0, count(event, "max_orders") - sold(event) - count(event, "plates_held"));
    }

    /// Whether more is sold than the chef now wants to cook.
    public static boolean isOverbooked(Fields event) {
        return taken(event) > count(event, "max_orders");
    }

    private static long count(Fields event, String field) {
        var number = event.number(field);
        return number == null ? 0 : number;
    }
}
