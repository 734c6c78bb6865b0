package com.sautai.server.order;

import java.util.List;
import java.util.Optional;

/// Whose bookings are asked for: a guest's, or a chef's. A chef does not see what a guest still
/// drafts.
record BookingFilter(Optional<Long> customerId, Optional<Long> chefId, Optional<String> status) {
    static final List<String> STATUSES =
            List.of(
                    "draft",
                    "awaiting_payment",
                    "confirmed",
                    "completed",
                    "cancelled",
                    "refunded",
                    "declined");

    static BookingFilter ofGuest(long accountId, Optional<String> status) {
        return new BookingFilter(Optional.of(accountId), Optional.empty(), status);
    }

    static BookingFilter ofChef(long chefId, Optional<String> status) {
        return new BookingFilter(Optional.empty(), Optional.of(chefId), status);
    }
}
