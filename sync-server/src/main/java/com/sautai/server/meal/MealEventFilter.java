package com.sautai.server.meal;

import java.util.Optional;

/// Which meal events are asked for.
///
/// @param ownOf the chef who asks for all of their own; empty for what guests may see
/// @param chefUsername as it is compared
/// @param postalCode only of chefs who serve it, as it is compared
/// @param upcoming only those that have not begun and are not cancelled
record MealEventFilter(
        Optional<Long> ownOf,
        Optional<Long> chefId,
        Optional<String> chefUsername,
        Optional<String> postalCode,
        Optional<String> country,
        boolean upcoming) {}
