package com.sautai.server.order;

import java.util.Optional;

/// Whose orders of plates are asked for: a guest's, or a chef's.
///
/// @param event the number of one of the chef's meal events
record MealOrderFilter(Optional<Long> customerId, Optional<Long> chefId, Optional<Long> event) {
    static MealOrderFilter ofGuest(long accountId) {
        return new MealOrderFilter(Optional.of(accountId), Optional.empty(), Optional.empty());
    }

    static MealOrderFilter ofChef(long chefId, Optional<Long> event) {
        return new MealOrderFilter(Optional.empty(), Optional.of(chefId), event);
    }
}
