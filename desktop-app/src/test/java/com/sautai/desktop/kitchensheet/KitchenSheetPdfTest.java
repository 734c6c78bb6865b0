package com.sautai.desktop.kitchensheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.today.TodayKitchen;
import com.sautai.desktop.ui.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class KitchenSheetPdfTest {
    @AutoClose private SheetKitchen kitchen = new SheetKitchen();

    @Test
    void theDayIsReadBackInItsOrder() {
        assertEquals(
                """
                Friday, 20 November 2026
                2 stops · 10 plates
                Allergies: Celery, Milk, Peanuts
                12:30 – 15:00 · Dinner at home
                Rua das Flores 12, 1200-195, Lisboa
                Ada Lovelace · Household of 4
                Celery, Peanuts
                Eats: Pescatarian
                Asks: Please ring twice; the dog is friendly. A candle on the last course, it is a
                birthday.
                20:30 – 22:30 · Duck, orange and the last figs
                6 plates
                Émilie du Châtelet · 3 plates
                Κατερίνα Παπαδοπούλου · One plate
                Eats: Vegan
                Asks: Without orange, with more figs
                Ольга Ладыженская · 2 plates
                Milk
                As of 20 Nov 2026, 12:00 Page 1 of 1
                """,
                text(kitchen.full()));
    }

    @Test
    void germanIsWrittenInGerman() {
        kitchen.close();
        kitchen = new SheetKitchen(new Messages(Locale.GERMANY));
        var text = text(kitchen.full());
        assertTrue(text.contains("Freitag, 20. November 2026"), text);
        assertTrue(text.contains("Sellerie"), text);
        assertTrue(text.contains("Seite 1 von 1"), text);
    }

    @Test
    void whatTheFontLacksStandsAsABoxAndIsSaid() {
        kitchen.guest(7, "山田 花子", List.of("落花生"), List.of());
        kitchen.booking(7, "山田 花子", "12:30", "Say hello 👋🏽 twice");
        var text = text(kitchen);
        assertTrue(text.contains("Some letters cannot be printed"), text);
        assertTrue(text.contains("□□ □□ · Household of 4"), text);
        assertTrue(text.contains("□□□"), text);
        assertTrue(text.contains("Asks: Say hello"), text);
        assertFalse(text(new SheetKitchen().full()).contains("□"));
    }

    @Test
    void aLongDayGoesOnOverPagesAndKeepsGuestsWhole() {
        var feast = kitchen.records.event("Feast", TodayKitchen.DAY, "19:00");
        for (int guest = 0; guest < 60; guest++) {
            var name = "Guest " + (100 + guest);
            kitchen.guest(guest, name, List.of("peanuts"), List.of());
            kitchen.plates(feast, guest, name, 1, "On plate " + (100 + guest));
        }
        read(
                kitchen,
                document -> {
                    assertTrue(document.getNumberOfPages() > 3);
                    var strip = new PDFTextStripper();
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        strip.setStartPage(page);
                        strip.setEndPage(page);
                        var text = strip.getText(document);
                        assertTrue(text.contains("Page " + page + " of "), text);
                        for (int guest = 100; guest < 160; guest++) {
                            assertEquals(
                                    text.contains("Guest " + guest),
                                    text.contains("On plate " + guest),
                                    text);
                        }
                    }
                    return "";
                });
    }

    @Test
    void aWordWiderThanThePageIsBroken() {
        kitchen.booking(7, "Ada", "12:30", "x".repeat(400) + "\nand then");
        var text = text(kitchen);
        assertEquals(400, text.chars().filter(each -> each == 'x').count(), text);
        assertTrue(text.contains("\nand then"), text);
    }

    @Test
    void paperIsLetterWhereItIsMeasuredInInches() {
        assertEquals(PDRectangle.A4, paper(Locale.UK));
        assertEquals(PDRectangle.LETTER, paper(Locale.US));
    }

    private PDRectangle paper(Locale locale) {
        var known = kitchen.records.words;
        var words = new SheetWords(new LeadWords(known.messages(), locale, known.clock()));
        return new KitchenSheetPdf(words, TodayKitchen.NOW, ZoneId.of("Europe/Lisbon")).pageSize();
    }

    private static String text(SheetKitchen kitchen) {
        return read(kitchen, document -> new PDFTextStripper().getText(document));
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(SheetKitchen kitchen, Reading<T> reading) {
        kitchen.model.showToday();
        var out = new ByteArrayOutputStream();
        try {
            new KitchenSheetPdf(kitchen.model.words(), TodayKitchen.NOW, ZoneId.of("Europe/Lisbon"))
                    .write(kitchen.day(), out);
            try (var document = Loader.loadPDF(out.toByteArray())) {
                return reading.of(document);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
