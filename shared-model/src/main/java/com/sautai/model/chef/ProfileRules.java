package com.sautai.model.chef;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.account.Places;
import com.sautai.model.account.Zones;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import java.util.List;
import java.util.UUID;

/// What a chef's profile may hold: who the chef is, where and when they cook, whether guests may
/// order.
public final class ProfileRules {
    /// Each chef has one profile, and it always has this id.
    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public static final long NOTICE_HOURS = 24;
    public static final long TRAVEL_BUFFER_MINUTES = 60;
    public static final long WAITLIST_COOLDOWN_HOURS = 24;
    private static final int LONGEST_TEXT = 5_000;

    /// What guests expect to read and see.
    private static final List<String> EXPECTED = List.of("bio", "city", "country", "picture");

    private ProfileRules() {}

    /// What a profile still lacks before guests may see it.
    ///
    /// @param servesAnywhere whether the chef serves any place
    public static List<Problem> lacking(Fields profile, boolean servesAnywhere) {
        return new Checks(profile)
                .required("bio", "country")
                .when(
                        !servesAnywhere,
                        "serving_areas",
                        "required",
                        "serving_areas needs at least one place.")
                .problems();
    }

    /// The fields a complete profile has and this one lacks.
    public static List<String> missing(Fields profile) {
        return EXPECTED.stream().filter(field -> profile.text(field).isEmpty()).toList();
    }

    public static List<Problem> problems(Fields profile) {
        return new Checks(profile)
                .required("timezone", "currency")
                .longest("display_name", 100)
                .longest("bio", LONGEST_TEXT)
                .longest("experience", LONGEST_TEXT)
                .longest("city", 100)
                .longest("break_note", 500)
                .when(
                        !Places.isCountry(profile.text("country")),
                        "country",
                        "not_allowed",
                        "country must be a code such as US.")
                .when(
                        !Zones.isZone(profile.text("timezone")),
                        "timezone",
                        "not_allowed",
                        "timezone must be one such as Europe/Berlin.")
                .when(
                        !Currencies.isCurrency(profile.text("currency")),
                        "currency",
                        "not_allowed",
                        "currency must be a code such as EUR.")
                .between("notice_hours", 0, 24 * 60)
                .between("travel_buffer_minutes", 0, 24 * 60)
                .between("waitlist_cooldown_hours", 0, 24 * 60)
                .picture("picture")
                .picture("banner")
                .problems();
    }
}
