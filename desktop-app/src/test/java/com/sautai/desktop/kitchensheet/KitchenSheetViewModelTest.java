package com.sautai.desktop.kitchensheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.today.Stop;
import com.sautai.desktop.today.TodayKitchen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitchenSheetViewModelTest {
    @AutoClose private final SheetKitchen kitchen = new SheetKitchen();

    @Test
    void aDayIsItsStopsPlatesAndAllergies() {
        kitchen.full();
        var day = kitchen.day();
        assertEquals(LocalDate.parse(TodayKitchen.DAY), day.date());
        assertEquals(
                List.of("Dinner at home", "Duck, orange and the last figs"),
                day.stops().stream().map(Stop::title).toList());
        assertEquals(10, day.portions());
        assertEquals(List.of("celery", "milk", "peanuts"), day.allergies());
        assertEquals(List.of("Pescatarian"), day.stops().getFirst().diners().getFirst().diets());
    }

    @Test
    void daysGoBackAndForthAndKeepUp() {
        kitchen.full();
        kitchen.model.move(1);
        assertEquals(LocalDate.parse("2026-11-21"), kitchen.day().date());
        assertEquals(1, kitchen.day().stops().size());

        kitchen.records.event("One more", "2026-11-21", "19:00");
        assertEquals(2, kitchen.day().stops().size());

        kitchen.model.move(-2);
        assertEquals(List.of(), kitchen.day().stops());
        kitchen.model.showToday();
        assertTrue(kitchen.model.isToday(kitchen.day().date()));
    }

    @Test
    void todayIsTheChefs() {
        kitchen.records.profile("Pacific/Kiritimati", "USD");
        kitchen.model.showToday();
        assertEquals(LocalDate.parse("2026-11-21"), kitchen.day().date());
    }

    @Test
    void aGuestIsSaidInOneSentence() {
        kitchen.full();
        var stop = kitchen.day().stops().getFirst();
        assertEquals(
                "Ada Lovelace, Household of 4, allergies Celery, Peanuts, Eats: Pescatarian, Asks:"
                        + " Please ring twice; the dog is friendly. A candle on the last course, it"
                        + " is a birthday.",
                kitchen.model.words().aloud(stop, stop.diners().getFirst()));
    }

    @Test
    void aDayIsSavedUnderItsDate(@TempDir Path folder) throws IOException {
        kitchen.full();
        var file = folder.resolve(kitchen.model.words().fileName(kitchen.day().date()));
        kitchen.model.save(file);

        assertEquals("Kitchen sheet 2026-11-20.pdf", String.valueOf(file.getFileName()));
        assertTrue(Files.size(file) > 1_000);
        assertEquals(List.of("Saved as “Kitchen sheet 2026-11-20.pdf”."), kitchen.told);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid(@TempDir Path folder) {
        kitchen.full();
        kitchen.model.save(folder.resolve("gone").resolve("sheet.pdf"));
        assertEquals(List.of("Could not write “sheet.pdf”. Choose another folder."), kitchen.told);
    }
}
