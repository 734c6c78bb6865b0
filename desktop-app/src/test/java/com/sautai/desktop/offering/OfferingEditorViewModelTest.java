package com.sautai.desktop.offering;

import static com.sautai.desktop.offering.OfferingsKitchen.BUFFET;
import static com.sautai.desktop.offering.OfferingsKitchen.DINNER;
import static com.sautai.desktop.offering.OfferingsKitchen.PREP;
import static com.sautai.desktop.offering.OfferingsKitchen.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.local.Edit;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferingEditorViewModelTest {
    @AutoClose private final OfferingsKitchen kitchen = new OfferingsKitchen().filled();
    private final OfferingEditorViewModel editor = kitchen.editor;
    private final TierTableViewModel tiers = editor.tiers();

    @BeforeEach
    void open() {
        editor.open(kitchen.find(DINNER));
    }

    private GuestCard card() {
        return Objects.requireNonNull(editor.guestCard().get());
    }

    @Test
    void aFieldIsSavedWhenItIsLeftAndUndone() {
        editor.title().text().set("Supper");
        assertTrue(editor.title().commit());
        assertEquals("Supper", kitchen.find(DINNER).title());
        assertEquals(List.of("Dinner in your home: Name changed"), kitchen.told);
        kitchen.desk.undo();
        assertEquals("Dinner in your home", editor.title().text().get());
    }

    @Test
    void whatIsWrongStaysWithTheReason() {
        editor.title().text().set(" ");
        assertFalse(editor.title().commit());
        assertEquals("A service needs a name.", editor.title().problem().get());
        editor.travel().text().set("far");
        assertFalse(editor.travel().commit());

        assertEquals("Dinner in your home", kitchen.find(DINNER).title());
    }

    @Test
    void whatCannotBeSavedIsShownBeforeItIsGivenUp() {
        kitchen.row(1).text("household_max").text().set("two");
        assertFalse(editor.open(kitchen.find(PREP)));
        assertEquals("Write a whole number.", kitchen.row(1).text("household_max").problem().get());
        assertTrue(editor.open(kitchen.find(PREP)));
        assertEquals(6L, kitchen.tier(2).number("household_max"));
    }

    @Test
    void aPriceIsReadAsTheChefWritesItAndUndone() {
        assertTrue(type(kitchen.row(0), "desired_unit_amount_cents", "1,250.5"));
        assertEquals(125_050L, kitchen.tier(1).number("desired_unit_amount_cents"));
        assertEquals("1250.50", kitchen.row(0).text("desired_unit_amount_cents").text().get());
        kitchen.desk.undo();
        assertEquals("240.00", kitchen.row(0).text("desired_unit_amount_cents").text().get());
    }

    @Test
    void aPriceThatCannotBeChargedIsNotSaved() {
        var row = kitchen.row(0);
        assertFalse(type(row, "desired_unit_amount_cents", "0.29"));
        assertEquals(
                "Cards are charged at least £0.30.",
                row.text("desired_unit_amount_cents").problem().get());
        assertFalse(type(row, "desired_unit_amount_cents", "a lot"));
        assertEquals(
                "Write an amount such as 80.00.",
                row.text("desired_unit_amount_cents").problem().get());
        assertEquals(24_000L, kitchen.tier(1).number("desired_unit_amount_cents"));
    }

    @Test
    void anOverlapStaysTypedUntilTheOtherGivesWay() {
        assertFalse(type(kitchen.row(1), "household_max", "10"));
        assertEquals(6L, kitchen.tier(2).number("household_max"));
        assertEquals(
                "“Family table” and “Dinner party” both cover 9 to 10 people. This is not saved until they no longer meet.",
                editor.words().overlaps(tiers.ruler().get()));

        assertTrue(type(kitchen.row(2), "household_min", "11"));
        assertEquals(10L, kitchen.tier(2).number("household_max"));
        assertEquals(11L, kitchen.tier(3).number("household_min"));
        assertEquals("", editor.words().overlaps(tiers.ruler().get()));
        kitchen.desk.undo();
        assertEquals(6L, kitchen.tier(2).number("household_max"));
        assertEquals("6", kitchen.row(1).text("household_max").text().get());
    }

    @Test
    void twoPricesMayChangePlaces() {
        type(kitchen.row(0), "household_min", "3");
        assertFalse(type(kitchen.row(0), "household_max", "6"));
        type(kitchen.row(1), "household_max", "2");
        assertTrue(type(kitchen.row(1), "household_min", "1"));
        assertEquals(3L, kitchen.tier(1).number("household_min"));
        assertEquals(2L, kitchen.tier(2).number("household_max"));
    }

    @Test
    void aHiddenPriceMeetsNobody() {
        kitchen.row(2).hidden().set(true);
        assertTrue(kitchen.tier(3).flag("hidden"));
        assertTrue(type(kitchen.row(1), "household_max", ""));
        assertNull(kitchen.tier(2).number("household_max"));
        kitchen.row(2).hidden().set(false);
        assertTrue(kitchen.tier(3).flag("hidden"));
        assertFalse(tiers.ruler().get().overlaps().isEmpty());
    }

    @Test
    void aNewPriceFillsTheFirstGapAndIsSavedOnceItIsPriced() {
        var row = tiers.add().orElseThrow();
        assertEquals("7", row.text("household_min").text().get());
        assertEquals("8", row.text("household_max").text().get());
        assertEquals(6, kitchen.store.rows(SyncedType.TIER).size());

        assertTrue(type(row, "desired_unit_amount_cents", "600"));
        assertEquals(7, kitchen.store.rows(SyncedType.TIER).size());
        assertEquals("7 to 8 people", row.text("display_label").text().get());
        assertEquals(List.of("Dinner in your home: price added"), kitchen.told);
        kitchen.desk.undo();
        assertEquals(3, tiers.rows().get().size());
    }

    @Test
    void aNewPriceThatWasLeftAloneIsForgotten() {
        tiers.add();
        assertTrue(editor.open(kitchen.find(PREP)));
        assertEquals(3, tiers.rows().get().size());
        assertEquals(List.of(), kitchen.told);
    }

    @Test
    void pricesAreSortedAndRemoved() {
        tiers.moveBy(kitchen.row(2), -2);
        assertEquals("Dinner party", card().lines().getFirst().label());
        assertEquals(
                "Dinner party",
                kitchen.find(DINNER).tiers().getFirst().body().text("display_label"));
        tiers.remove(kitchen.row(0));
        assertEquals(2, kitchen.find(DINNER).tiers().size());
        kitchen.desk.undo();
        assertEquals(3, tiers.rows().get().size());
    }

    @Test
    void aRecurringPriceStandsBesideAOneTimeOne() {
        assertFalse(type(kitchen.row(2), "household_min", "1"));
        kitchen.row(2).interval().set("month");
        assertEquals("month", kitchen.tier(3).text("recurrence_interval"));
        assertEquals(1L, kitchen.tier(3).number("household_min"));
        assertEquals("Every month · 2 h 30 min", card().lines().getLast().details());
    }

    @Test
    void anotherCurrencyKeepsTheNumbers() {
        editor.changeCurrency("JPY");
        assertNotEquals("", editor.currencyProblem().get());
        assertEquals("GBP", kitchen.find(DINNER).currency());

        type(kitchen.row(2), "desired_unit_amount_cents", "780");
        editor.changeCurrency("JPY");
        assertEquals("", editor.currencyProblem().get());
        assertEquals(240L, kitchen.tier(1).number("desired_unit_amount_cents"));
        assertEquals("240", kitchen.row(0).text("desired_unit_amount_cents").text().get());
        kitchen.desk.undo();
        assertEquals("240.00", kitchen.row(0).text("desired_unit_amount_cents").text().get());
    }

    @Test
    void guestsAreShownWhatIsTyped() {
        editor.title().text().set("Supper");
        kitchen.row(0).text("desired_unit_amount_cents").text().set("99");
        kitchen.row(1).hidden().set(true);
        assertEquals("Supper", card().title());
        assertEquals(
                List.of("£99", "£780.50"),
                card().lines().stream().map(GuestCard.Line::price).toList());
        editor.open(kitchen.find(BUFFET));
        assertFalse(card().live());
        assertEquals(List.of(), card().lines());
    }

    @Test
    void whatArrivesWhileTypingNeverReplacesTheTypedText() {
        kitchen.row(0).text("display_label").text().set("For lovers");
        var seen = kitchen.tier(1);
        kitchen.store.apply(
                Edit.of(
                        "Elsewhere",
                        List.of(
                                Change.put(
                                        SyncedType.TIER,
                                        OfferingsKitchen.tierId(1),
                                        Fields.of("display_label", "Duo").with("household_max", 1),
                                        seen))));
        assertEquals("For lovers", kitchen.row(0).text("display_label").text().get());
        assertEquals("Duo", kitchen.row(0).text("display_label").elsewhere().get());
        assertEquals("1", kitchen.row(0).text("household_max").text().get());
    }
}
