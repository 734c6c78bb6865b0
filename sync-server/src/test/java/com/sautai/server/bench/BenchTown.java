package com.sautai.server.bench;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.OFFERING;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;
import static com.sautai.server.db.Tables.TIER;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;

/// A town of chefs, guests and orders: half of the orders are of a hundred busy chefs.
///
/// @param guests who ordered, all about as often
record BenchTown(long chefs, long guests, long orders) {
    private static final long BUSY = 100;
    private static final int EVENTS = 6;
    private static final int OFFERINGS = 3;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /// Long enough ago that nobody takes what was written for news.
    private static final Instant THEN = Instant.now().minus(Duration.ofHours(1));

    @Override
    public String toString() {
        return chefs + " chefs, " + orders + " orders";
    }

    long busy() {
        return BUSY;
    }

    long account(long guest) {
        return chefs + guest;
    }

    /// Of the calendar.
    String month() {
        return "?date_from=" + TODAY + "&date_to=" + TODAY.plusDays(30);
    }

    /// All pages of the directory.
    List<Ask> pages(int size, String path) {
        return LongStream.rangeClosed(1, Math.ceilDiv(chefs, size))
                .mapToObj(page -> new Ask(path + page, 0))
                .toList();
    }

    void fill(Database database) {
        database.write(tx -> {
            accounts(tx);
            chefs(tx);
            menus(tx);
            new BenchOrders(tx).write(this, TODAY);
            return true;
        });
    }

    private void accounts(Tx tx) {
        var rows = new BenchRows(tx, ACCOUNT.ID, ACCOUNT.USERNAME, ACCOUNT.USERNAME_KEY);
        var roles =
                new BenchRows(
                        tx,
                        USER_ROLE.ACCOUNT_ID,
                        USER_ROLE.IS_CHEF,
                        USER_ROLE.IS_ADMIN,
                        USER_ROLE.ACTIVE_ROLE);
        rows.with(ACCOUNT.CREATED_AT, THEN);
        for (long id = 1; id <= chefs + guests; id++) {
            boolean isChef = id <= chefs;
            var name = isChef ? "chef-" + id : "guest-" + (id - chefs);
            rows.add(id, name, name);
            roles.add(id, isChef, false, isChef ? "chef" : "customer");
        }
        rows.write();
        roles.write();
    }

    private void chefs(Tx tx) {
        var rows = new BenchRows(tx, CHEF.ID, CHEF.ACCOUNT_ID);
        rows.with(CHEF.TIMEZONE, "UTC").with(CHEF.CURRENCY, "USD");
        var heads = new BenchRows(tx, CHEF_SYNC.CHEF_ID);
        heads.with(CHEF_SYNC.HEAD, 0L).with(CHEF_SYNC.TOMBSTONE_FLOOR, 0L);
        var profiles =
                new BenchRows(
                        tx, PROFILE.CHEF_ID, PROFILE.POPULARITY, PROFILE.BIO, PROFILE.SEARCH_TEXT);
        profiles.with(PROFILE.ID, ProfileRules.ID)
                .with(PROFILE.COUNTRY, "US")
                .with(PROFILE.TIMEZONE, "UTC")
                .with(PROFILE.CURRENCY, "USD")
                .with(PROFILE.IS_LIVE, true)
                .with(PROFILE.IS_VERIFIED, true)
                .with(PROFILE.IS_LISTED, true)
                .with(PROFILE.UPDATED_AT, THEN);
        var areas =
                new BenchRows(tx, SERVING_AREA.CHEF_ID, SERVING_AREA.ID, SERVING_AREA.POSTAL_CODE);
        areas.with(SERVING_AREA.COUNTRY, "US");
        for (long chef = 1; chef <= chefs; chef++) {
            var words =
                    ("Chef "
                                    + chef
                                    + " cooks what the season brings, for families and for feasts. ")
                            .repeat(5);
            rows.add(chef, chef);
            heads.add(chef);
            profiles.add(chef, chef % 100, words, words.toLowerCase(Locale.ROOT));
            for (int area = 0; area < 3; area++) {
                var code = String.valueOf(10_000 + (chef * 3 + area) % 80_000);
                areas.add(chef, Places.servingAreaId("US", code), code);
            }
        }
        rows.write();
        heads.write();
        profiles.write();
        areas.write();
    }

    private void menus(Tx tx) {
        var offerings = new BenchRows(tx, OFFERING.CHEF_ID, OFFERING.ID, OFFERING.TITLE);
        offerings
                .with(OFFERING.SERVICE_TYPE, "weekly_prep")
                .with(OFFERING.CURRENCY, "USD")
                .with(OFFERING.ACTIVE, true)
                .with(OFFERING.CREATED_AT, THEN);
        var tiers = new BenchRows(tx, TIER.CHEF_ID, TIER.ID, TIER.OFFERING_ID, TIER.HOUSEHOLD_MIN);
        tiers.with(TIER.DISPLAY_LABEL, "4 dinners").with(TIER.DESIRED_UNIT_AMOUNT_CENTS, 24_000L);
        var events =
                new BenchRows(
                        tx,
                        MEAL_EVENT.CHEF_ID,
                        MEAL_EVENT.ID,
                        MEAL_EVENT.EVENT_DATE,
                        MEAL_EVENT.CUTOFF_DATE,
                        MEAL_EVENT.STARTS_AT,
                        MEAL_EVENT.ENDS_AT,
                        MEAL_EVENT.CUTOFF_AT);
        events.with(MEAL_EVENT.TITLE, "Jerk Chicken Plates")
                .with(MEAL_EVENT.EVENT_TIME, LocalTime.of(18, 0))
                .with(MEAL_EVENT.CUTOFF_TIME, LocalTime.of(12, 0))
                .with(MEAL_EVENT.TIMEZONE, "UTC")
                .with(MEAL_EVENT.MAX_ORDERS, 40L)
                .with(MEAL_EVENT.BASE_PRICE, 2_000L)
                .with(MEAL_EVENT.MIN_PRICE, 1_500L)
                .with(MEAL_EVENT.CURRENCY, "USD")
                .with(MEAL_EVENT.PUBLISHED_AT, THEN)
                .with(MEAL_EVENT.CREATED_AT, THEN);
        for (long chef = 1; chef <= chefs; chef++) {
            for (int offering = 0; offering < OFFERINGS; offering++) {
                offerings.add(chef, id(1, offering), "Weekly Prep " + offering);
                tiers.add(chef, id(2, 2L * offering), id(1, offering), 1L);
                tiers.add(chef, id(2, 2L * offering + 1), id(1, offering), 3L);
            }
            for (int event = 0; event < EVENTS; event++) {
                var day = TODAY.plusDays(20L * event - 55);
                var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
                var six = noon.plus(Duration.ofHours(6));
                events.add(chef, id(3, event), day, day, six, six.plus(Duration.ofHours(2)), noon);
            }
        }
        offerings.write();
        tiers.write();
        events.write();
    }

    /// The chef of an order: one half goes to the busy ones.
    long chefOf(long order) {
        return 1 + order / 2 % (order % 2 == 0 ? BUSY : chefs);
    }

    long guestOf(long order) {
        return account(1 + order * 7 % guests);
    }

    static UUID event(long order) {
        return id(3, order % EVENTS);
    }

    static UUID offering(long order) {
        return id(1, order % OFFERINGS);
    }

    static UUID id(long kind, long number) {
        return new UUID(kind << 12 | 0x7000, Long.MIN_VALUE | number);
    }
}
