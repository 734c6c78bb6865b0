package com.sautai.model.meal;

import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;

/// What a plate costs: the more are sold, the less, down to a floor.
///
/// @param base what the first plate costs, in minor units
/// @param least the floor; the same as `base` where the price never falls
/// @param step what amounts of the currency are multiples of
public record MealEventPrice(long base, long least, long step) {
    /// A twentieth of the way down for each plate after the first.
    private static final long STEPS = 20;

    public static MealEventPrice of(Fields event) {
        var base = event.number("base_price");
        var least = event.number("min_price");
        long from = base == null ? 0 : base;
        return new MealEventPrice(
                from, least == null ? from : least, Currencies.step(event.text("currency")));
    }

    /// The price of each plate when so many are sold, rounded half up.
    public long at(long plates) {
        long after = Math.max(0, Math.min(plates - 1, STEPS));
        long twentieths = STEPS * base - (base - least) * after;
        long unit = STEPS * step;
        return Math.max(least, Math.floorDiv(twentieths + unit / 2, unit) * step);
    }

    /// What a guest pays now.
    public static long now(Fields event) {
        return of(event).at(MealEventSeats.sold(event));
    }
}
