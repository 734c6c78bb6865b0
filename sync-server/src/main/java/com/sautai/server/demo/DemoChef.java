package com.sautai.server.demo;

import com.sautai.server.account.NewChef;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/// A chef to try things with.
///
/// @param postalCodes where they cook, as people write them
/// @param plate what a plate costs, in minor units
/// @param tier what a small household pays a week, in minor units
/// @param upcoming whether there is an event that guests can order from
/// @param payouts whether guests can pay the chef
record DemoChef(
        String username,
        String displayName,
        String zone,
        String currency,
        String city,
        String country,
        List<String> postalCodes,
        String dish,
        long plate,
        long tier,
        boolean upcoming,
        boolean payouts) {
    static final List<DemoChef> ALL =
            List.of(
                    new DemoChef(
                            "chefemiri",
                            "ChefEmiri",
                            "Asia/Tokyo",
                            "JPY",
                            "Kyoto",
                            "JP",
                            List.of("604-8042", "605-0074"),
                            "Jerk Chicken Plates",
                            4_000,
                            24_000,
                            true,
                            true),
                    new DemoChef(
                            "chefada",
                            "Chef Ada",
                            "America/New_York",
                            "USD",
                            "Brooklyn",
                            "US",
                            List.of("11201", "11215"),
                            "Sunday Jollof",
                            2_400,
                            18_000,
                            false,
                            true),
                    new DemoChef(
                            "chefluca",
                            "Luca Moretti",
                            "Europe/Rome",
                            "EUR",
                            "Bologna",
                            "IT",
                            List.of("40121", "40125"),
                            "Tortellini Night",
                            1_950,
                            15_500,
                            true,
                            true),
                    new DemoChef(
                            "chefnia",
                            "Nia Evans",
                            "Europe/London",
                            "GBP",
                            "London",
                            "GB",
                            List.of("SE1 9TF", "E2 7DD"),
                            "Supper Club",
                            2_850,
                            14_000,
                            true,
                            false));

    NewChef account() {
        return new NewChef(username, ZoneId.of(zone), Currency.getInstance(currency));
    }
}
