package com.sautai.server.order;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A booking as its guest and its chef read it.
///
/// @param totalValueForChef what the chef earns, in minor units; `null` for the guest
/// @param stripeSessionId `null` until a payment was begun
/// @param customerAllergies empty for the guest, like their diets
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record BookingView(
        long id,
        long orderId,
        ChefView chef,
        @Nullable Long offeringId,
        @Nullable Long tierId,
        String offeringTitle,
        String serviceType,
        String tierLabel,
        long householdSize,
        @Nullable String serviceDate,
        @Nullable String serviceStartTime,
        @Nullable Long durationMinutes,
        String timezone,
        AddressView address,
        String specialRequests,
        String schedulePreferences,
        String status,
        boolean isPaid,
        boolean isSubscription,
        @Nullable Long customerId,
        String customerName,
        List<String> customerAllergies,
        List<String> customerDietaryPreferences,
        String currency,
        long chargedAmountCents,
        @Nullable Long totalValueForChef,
        @Nullable String stripeSessionId,
        @Nullable Instant createdAt,
        Instant updatedAt) {

    record ChefView(long id, String name) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record AddressView(
            String street, String city, String state, String postalCode, String country) {}

    static BookingView forGuest(StoredBooking booking) {
        return of(booking, null, PersonNeeds.none());
    }

    static BookingView forChef(StoredBooking booking, @Nullable PersonNeeds needs) {
        var earned = booking.earned();
        return of(
                booking,
                earned == null ? booking.body().number("amount") : earned,
                needs == null ? PersonNeeds.none() : needs);
    }

    private static BookingView of(StoredBooking booking, @Nullable Long earned, PersonNeeds needs) {
        var body = booking.body();
        return new BookingView(
                whole(body, "number"),
                booking.orderNumber(),
                new ChefView(booking.chefId(), booking.chefName()),
                booking.offering(),
                booking.tier(),
                body.text("offering_title"),
                body.text("service_type"),
                body.text("tier_label"),
                whole(body, "household_size"),
                orNull(body, "service_date"),
                orNull(body, "service_start_time"),
                body.number("duration_minutes"),
                body.text("timezone"),
                new AddressView(
                        body.text("street"),
                        body.text("city"),
                        body.text("state"),
                        body.text("postal_code"),
                        body.text("country")),
                body.text("special_requests"),
                body.text("schedule_preferences"),
                body.text("status"),
                booking.isPaid(),
                body.flag("is_subscription"),
                body.number("customer_id"),
                body.text("customer_name"),
                List.copyOf(needs.allergies()),
                List.copyOf(needs.diets()),
                body.text("currency"),
                whole(body, "amount"),
                earned,
                null,
                body.instant("created_at"),
                booking.updatedAt());
    }

    private static long whole(Fields body, String field) {
        return Objects.requireNonNull(body.number(field), field);
    }

    private static @Nullable String orNull(Fields body, String field) {
        return body.text(field).isEmpty() ? null : body.text(field);
    }
}
