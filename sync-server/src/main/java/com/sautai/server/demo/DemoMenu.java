package com.sautai.server.demo;

import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.sync.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a demo chef shows and sells.
final class DemoMenu {
    private static final LocalTime DINNER = LocalTime.of(18, 0);

    private final Records.Writing writing;
    private final DemoChef chef;
    private final Ids ids;
    private final Instant now;
    private final LocalDate today;

    DemoMenu(Records.Writing writing, DemoChef chef, Ids ids, Instant now) {
        this.writing = writing;
        this.chef = chef;
        this.ids = ids;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneId.of(chef.zone()));
    }

    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    void profile() {
        writing.put(
                SyncedType.PROFILE,
                ProfileRules.ID,
                Fields.of(
                                Map.of(
                                        "display_name",
                                        chef.displayName(),
                                        "bio",
                                        "Cooks in "
                                                + chef.city()
                                                + " with what the market has in the morning.",
                                        "experience",
                                        "Twelve years in restaurant kitchens, four in other people's.",
                                        "city",
                                        chef.city(),
                                        "country",
                                        chef.country(),
                                        "timezone",
                                        chef.zone(),
                                        "currency",
                                        chef.currency(),
                                        "is_live",
                                        true,
                                        "is_verified",
                                        true,
                                        "waitlist_enabled",
                                        true))
                        .with("background_checked", true)
                        .with("food_handlers_cert", true)
                        .with("payouts_ready", chef.payouts()));
        for (var typed : chef.postalCodes()) {
            var code = Places.postalCode(chef.country(), typed).orElseThrow();
            writing.put(
                    SyncedType.SERVING_AREA,
                    Places.servingAreaId(chef.country(), code),
                    Fields.of(
                            Map.of(
                                    "country",
                                    chef.country(),
                                    "postal_code",
                                    code,
                                    "display_postalcode",
                                    typed,
                                    "city",
                                    chef.city())));
        }
    }

    /// @return a tier for small households of an offering that guests can book
    UUID offerings() {
        var prep = offering("Weekly Prep", "weekly_prep", true);
        var small = tier(prep, "4 dinners", 1, 3L, chef.tier());
        tier(prep, "8 dinners", 4, null, chef.tier() * 9 / 5);
        writing.put(
                SyncedType.TIER,
                tier(prep, "4 dinners, every week", 1, 3L, chef.tier() * 9 / 10),
                Fields.of("is_recurring", true).with("recurrence_interval", "week"));
        var home = offering("Dinner at your home", "home_chef", true);
        tier(home, "Up to six guests", 1, 6L, chef.tier() * 2);
        tier(offering("Weddings", "catering", false), "Per event", 20, null, chef.tier() * 20);
        return small;
    }

    /// @param fromToday days from the chef's today
    UUID event(String title, int fromToday) {
        var id = ids.next();
        var day = day(fromToday);
        var meal = ids.next();
        writing.put(
                SyncedType.MEAL,
                meal,
                Fields.of("name", title).with("description", "Cooked in one pot, for many."));
        writing.put(
                SyncedType.MEAL_EVENT,
                id,
                Fields.of(
                                Map.of(
                                        "title",
                                        title,
                                        "timezone",
                                        chef.zone(),
                                        "max_orders",
                                        12,
                                        "min_orders",
                                        4,
                                        "base_price",
                                        chef.plate(),
                                        "min_price",
                                        chef.plate() * 3 / 4,
                                        "currency",
                                        chef.currency(),
                                        "duration_minutes",
                                        180))
                        .with("meal_id", meal)
                        .with("description", "Pick up warm plates, or stay and eat with us.")
                        .with("event_date", day)
                        .with("event_time", DINNER)
                        .with("cutoff_date", day.minusDays(1))
                        .with("cutoff_time", DINNER)
                        .with("created_at", past(fromToday))
                        .with("published_at", past(fromToday)));
        return id;
    }

    /// A moment before the event's cutoff that is not in the future.
    Instant past(int fromToday) {
        var before = day(fromToday - 10).atTime(9, 0).atZone(ZoneId.of(chef.zone())).toInstant();
        return before.isAfter(now) ? now : before;
    }

    private UUID offering(String title, String type, boolean active) {
        var id = ids.next();
        writing.put(
                SyncedType.OFFERING,
                id,
                Fields.of(
                                Map.of(
                                        "title", title,
                                        "service_type", type,
                                        "currency", chef.currency(),
                                        "active", active,
                                        "max_travel_miles", 10))
                        .with("description", "We plan the menu together the week before.")
                        .with("created_at", past(0)));
        return id;
    }

    private UUID tier(UUID offering, String label, int least, @Nullable Long most, long amount) {
        var id = ids.next();
        writing.put(
                SyncedType.TIER,
                id,
                Fields.of(
                                Map.of(
                                        "display_label", label,
                                        "household_min", least,
                                        "desired_unit_amount_cents", amount,
                                        "duration_minutes", 180))
                        .with("household_max", most)
                        .with("offering_id", offering));
        return id;
    }
}
