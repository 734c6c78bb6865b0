package com.sautai.server.dashboard;

import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.KitchenStats;
import com.sautai.model.meal.MealEventSeats;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.sync.Fields;
import com.sautai.server.chef.Kitchen;
import com.sautai.server.payment.PayoutState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A chef's dashboard as the web reads it.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record DashboardView(
        ProfileView profile,
        StatsView stats,
        List<EventView> upcomingEvents,
        List<AlertView> alerts,
        StripeView stripe) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record ProfileView(
            long id,
            String username,
            String publicDisplayName,
            String bio,
            String city,
            String country,
            String timezone,
            String currency,
            boolean isLive,
            boolean isVerified,
            boolean onBreak) {
        static ProfileView of(Kitchen kitchen, Fields profile) {
            return new ProfileView(
                    kitchen.chefId(),
                    kitchen.username(),
                    kitchen.name(),
                    profile.text("bio"),
                    profile.text("city"),
                    profile.text("country"),
                    kitchen.zone().getId(),
                    kitchen.currency(),
                    profile.flag("is_live"),
                    profile.flag("is_verified"),
                    profile.flag("on_break"));
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record StatsView(
            long upcomingBookings,
            long activeLeads,
            long activeClients,
            List<MoneyView> revenueThisWeek,
            List<MoneyView> revenueThisMonth) {
        /// @param currency the chef's own, told also where nothing came in
        static StatsView of(KitchenStats stats, String currency) {
            return new StatsView(
                    stats.upcomingBookings(),
                    stats.activeLeads(),
                    stats.activeClients(),
                    money(stats.revenueThisWeek(), currency),
                    money(stats.revenueThisMonth(), currency));
        }

        private static List<MoneyView> money(SortedMap<String, Long> sums, String currency) {
            var all = new TreeMap<>(sums);
            all.putIfAbsent(currency, 0L);
            return all.entrySet().stream()
                    .map(sum -> new MoneyView(sum.getKey(), sum.getValue()))
                    .toList();
        }
    }

    /// @param amount in minor units; negative where more went back than came in
    record MoneyView(String currency, long amount) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record EventView(
            long id,
            String title,
            String eventDate,
            String eventTime,
            String timezone,
            long ordersCount,
            long maxOrders,
            String status) {
        static EventView of(Fields event, Instant now) {
            return new EventView(
                    Objects.requireNonNull(event.number("number")),
                    event.text("title"),
                    event.text("event_date"),
                    event.text("event_time"),
                    event.text("timezone"),
                    MealEventSeats.sold(event),
                    Objects.requireNonNull(event.number("max_orders")),
                    MealEventStatus.of(event, now).wire());
        }
    }

    /// @param about what it is about, such as the titles of events; may be empty
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record AlertView(String code, String message, String nextStep, List<String> about) {
        static AlertView of(Alert alert) {
            return new AlertView(
                    alert.code().name(),
                    alert.code().text(),
                    alert.code().nextStep(),
                    alert.about());
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record StripeView(
            boolean hasAccount,
            boolean isActive,
            boolean needsOnboarding,
            boolean chargesEnabled,
            boolean detailsSubmitted,
            boolean payoutsEnabled,
            @Nullable String disabledReason) {
        static StripeView of(PayoutState state) {
            return new StripeView(
                    state.hasAccount(),
                    state.isReady(),
                    !state.isReady(),
                    state.chargesEnabled(),
                    state.detailsSubmitted(),
                    state.payoutsEnabled(),
                    state.disabledReason());
        }
    }
}
