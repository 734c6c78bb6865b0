package com.sautai.server.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A line of an order: in lists only what it is, when and whose.
sealed interface OrderItem {
    /// The number of the order it belongs to.
    long order();

    /// The same for a list.
    OrderItem brief();

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record BriefPlates(@JsonIgnore long order, String label, String eventDate, String chef)
            implements OrderItem {
        @Override
        public OrderItem brief() {
            return this;
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record BriefBooking(
            @JsonIgnore long order, String label, @Nullable String serviceDate, String chef)
            implements OrderItem {
        @Override
        public OrderItem brief() {
            return this;
        }
    }

    /// Plates of a meal event; amounts in minor units.
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Plates(
            @JsonIgnore long order,
            String label,
            String eventDate,
            String eventTime,
            String timezone,
            String chef,
            long chefId,
            long mealOrderId,
            long mealEventId,
            long quantity,
            long unitPrice,
            long pricePaid,
            String status,
            String specialRequests)
            implements OrderItem {
        @Override
        public OrderItem brief() {
            return new BriefPlates(order, label, eventDate, chef);
        }
    }

    /// A booking of a tier; the amount in minor units.
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Booking(
            @JsonIgnore long order,
            String label,
            @Nullable String serviceDate,
            @Nullable String serviceStartTime,
            String timezone,
            String chef,
            long chefId,
            long serviceOrderId,
            long householdSize,
            long amount,
            String status,
            String specialRequests)
            implements OrderItem {
        @Override
        public OrderItem brief() {
            return new BriefBooking(order, label, serviceDate, chef);
        }
    }

    static String platesLabel(String title, long quantity) {
        return title + " – " + quantity + (quantity == 1 ? " serving" : " servings");
    }

    static String bookingLabel(String title, @Nullable String tier) {
        return tier == null ? title : title + " (" + tier + ")";
    }
}
