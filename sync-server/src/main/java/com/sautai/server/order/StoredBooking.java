package com.sautai.server.order;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A booking with its order, its chef and the numbers of what was booked.
///
/// @param tier `null` when none was chosen yet
/// @param earned what the chef has of it so far, in minor units; `null` before the first payment
record StoredBooking(
        Fields body,
        long orderNumber,
        boolean isPaid,
        long chefId,
        String chefName,
        @Nullable Long offering,
        @Nullable Long tier,
        @Nullable Long earned,
        Instant updatedAt) {}
