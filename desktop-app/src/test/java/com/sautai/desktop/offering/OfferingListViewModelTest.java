package com.sautai.desktop.offering;

import static com.sautai.desktop.offering.OfferingsKitchen.BUFFET;
import static com.sautai.desktop.offering.OfferingsKitchen.DINNER;
import static com.sautai.desktop.offering.OfferingsKitchen.PREP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.offering.OfferingListViewModel.Filter;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OfferingListViewModelTest {
    @AutoClose private final OfferingsKitchen kitchen = new OfferingsKitchen();
    private final OfferingListViewModel list = kitchen.list;

    @Test
    void aNewServiceIsADraftInTheChefsCurrency() {
        kitchen.empty();
        assertTrue(list.empty().get());
        list.create();

        var made = list.shown().get().getFirst();
        assertEquals("New service", made.title());
        assertEquals("GBP", made.currency());
        assertFalse(made.isLive());
        assertFalse(list.empty().get());
        kitchen.desk.undo();
        assertTrue(list.empty().get());
    }

    @Test
    void aCopyHasTheSamePricesAndIsADraft() {
        kitchen.filled();
        list.duplicate(kitchen.find(DINNER));

        var copy = list.shown().get().getLast();
        assertEquals("Dinner in your home (copy)", copy.title());
        assertFalse(copy.isLive());
        assertEquals(3, copy.tiers().size());
        assertEquals(3, kitchen.find(DINNER).tiers().size());
        kitchen.desk.undo();
        assertEquals(6, kitchen.store.rows(SyncedType.TIER).size());
    }

    @Test
    void aDeletedServiceComesBackWithItsPrices() {
        kitchen.filled();
        list.delete(kitchen.find(DINNER));
        assertEquals(List.of("Weekly meal prep", "Garden party buffet"), kitchen.titles());
        assertEquals(3, kitchen.store.rows(SyncedType.TIER).size());

        kitchen.desk.undo();
        assertEquals("Dinner in your home", kitchen.titles().getFirst());
        assertEquals(3, kitchen.find(DINNER).tiers().size());
    }

    @Test
    void servicesAreSortedAmongThoseThatAreShown() {
        kitchen.filled();
        list.moveBy(kitchen.find(DINNER), 1);
        assertEquals(
                List.of("Weekly meal prep", "Dinner in your home", "Garden party buffet"),
                kitchen.titles());
        list.moveTo(kitchen.find(BUFFET), 0);
        assertEquals("Garden party buffet", kitchen.titles().getFirst());
        list.moveBy(kitchen.find(BUFFET), -1);

        list.filter().set(Filter.LIVE);
        list.moveBy(kitchen.find(DINNER), -1);
        assertEquals(List.of("Dinner in your home", "Weekly meal prep"), kitchen.titles());
        assertEquals(
                List.of(
                        "Moved Dinner in your home",
                        "Moved Garden party buffet",
                        "Moved Dinner in your home"),
                kitchen.told);
    }

    @Test
    void publishingMovesAServiceFromDraftsToLive() {
        kitchen.filled();
        list.filter().set(Filter.DRAFT);
        assertEquals(List.of("Garden party buffet"), kitchen.titles());
        list.publishOrBack(kitchen.find(BUFFET));
        assertEquals(List.of(), kitchen.titles());
        list.publishOrBack(kitchen.find(PREP));
        assertEquals(List.of("Weekly meal prep"), kitchen.titles());
    }

    @Test
    void theListSaysWhatGuestsPay() {
        kitchen.filled();
        assertEquals("£240 – £780.50", list.words().prices(kitchen.find(DINNER)));
        assertEquals("No prices yet", list.words().prices(kitchen.find(BUFFET)));
    }
}
