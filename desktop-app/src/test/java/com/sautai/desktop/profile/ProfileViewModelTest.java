package com.sautai.desktop.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProfileViewModelTest {
    @AutoClose private final ProfileKitchen kitchen = new ProfileKitchen();
    private final ProfileViewModel model =
            new ProfileViewModel(kitchen.records, kitchen.own, kitchen.desk, kitchen.edits);

    @Test
    void theFirstFieldBeginsAProfileWithTheChefsZoneAndCurrency() {
        type("bio", "I cook what the sea brings.");

        assertEquals("I cook what the sea brings.", kitchen.profile().text("bio"));
        assertEquals("Europe/Lisbon", kitchen.profile().text("timezone"));
        assertEquals("EUR", kitchen.profile().text("currency"));
        assertEquals(List.of("Changed About you"), kitchen.told);

        kitchen.desk.undo();
        assertEquals("", model.entry("bio").text().get());
        assertTrue(model.body().get().isEmpty());
    }

    @Test
    void whatCannotBeKeptStaysTypedAndIsExplained() {
        model.entry("notice_hours").text().set("soon");
        assertFalse(model.entry("notice_hours").commit());
        assertEquals(
                "A whole number of hours, 1440 at most.",
                model.entry("notice_hours").problem().get());
        assertEquals("soon", model.entry("notice_hours").text().get());

        type("notice_hours", "36");
        assertEquals(36L, kitchen.profile().number("notice_hours"));
        type("notice_hours", "");
        assertEquals(ProfileRules.NOTICE_HOURS, kitchen.own.notice().toHours());
    }

    @Test
    void placesAreReadInTheirCountryAndListedOnce() {
        place("1200-195");
        assertEquals("Choose the country first.", model.newPlace().problem().get());

        model.choosePlaceCountry("US");
        place("902");
        assertEquals("This is no postal code of United States.", model.newPlace().problem().get());

        place("90210");
        assertEquals("", model.newPlace().text().get());
        assertEquals(List.of("90210"), codes());
        assertTrue(
                kitchen.store
                        .find(SyncedType.SERVING_AREA, Places.servingAreaId("US", "90210"))
                        .isPresent());

        place("90210");
        assertEquals("You cook there already.", model.newPlace().problem().get());

        model.remove(model.places().get().getFirst());
        assertEquals(List.of(), codes());
        kitchen.desk.undo();
        assertEquals(List.of("90210"), codes());
    }

    @Test
    void onlyACompleteProfileCanBeShown() {
        kitchen.put(SyncedType.PROFILE, ProfileRules.ID, begun().with("is_verified", true));
        assertEquals(List.of("About you", "Country", "A place where you cook"), model.lacking());
        assertFalse(model.mayGoLive());

        model.choose("country", "PT");
        type("bio", "I cook.");
        place("1200-195");
        assertEquals(List.of(), model.lacking());
        assertTrue(model.mayGoLive());

        model.choose("is_live", true);
        assertTrue(kitchen.profile().flag("is_live"));
    }

    @Test
    void aChefWhomThePlatformHasNotVerifiedCannotBeShown() {
        kitchen.put(
                SyncedType.PROFILE,
                ProfileRules.ID,
                begun().with("bio", "I cook.").with("country", "PT"));
        place("1200-195");
        assertEquals(List.of(), model.lacking());
        assertFalse(model.mayGoLive());
    }

    @Test
    void whatAnotherDeviceWritesDoesNotReplaceWhatIsTyped() {
        type("city", "Lisboa");
        model.entry("city").text().set("Porto");
        kitchen.put(SyncedType.PROFILE, ProfileRules.ID, kitchen.profile().with("city", "Braga"));

        assertEquals("Porto", model.entry("city").text().get());
        assertEquals("Braga", model.entry("city").elsewhere().get());
    }

    private static Fields begun() {
        return Fields.of("timezone", "Europe/Lisbon").with("currency", "EUR");
    }

    private void type(String field, String text) {
        model.entry(field).text().set(text);
        assertTrue(model.entry(field).commit());
    }

    private void place(String typed) {
        model.newPlace().text().set(typed);
        model.newPlace().commit();
    }

    private List<String> codes() {
        return model.places().get().stream().map(ServedPlace::code).toList();
    }

    static Fields filled() {
        return Fields.of("display_name", "Emiri Nakamura")
                .with("bio", "Seasonal kaiseki at your table, with what the market has that day.")
                .with("experience", "Twelve years in restaurant kitchens.")
                .with("city", "Lisboa")
                .with("country", "PT")
                .with("timezone", "Europe/Lisbon")
                .with("currency", "EUR")
                .with("is_live", true)
                .with("is_verified", true)
                .with("food_handlers_cert", true);
    }
}
