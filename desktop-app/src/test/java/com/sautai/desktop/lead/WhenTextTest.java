package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenTextTest {
    @Test
    void timesAreReadHoweverTheyAreTyped() {
        var when = new WhenText(Locale.UK);

        for (var text :
                List.of("14:30", "14.30", "1430", "2:30 pm", "2.30pm", "14h30", "14:30 Uhr")) {
            assertEquals(Optional.of(LocalTime.of(14, 30)), when.time(text), text);
        }
        assertEquals(Optional.of(LocalTime.of(9, 0)), when.time("9"));
        assertEquals(Optional.of(LocalTime.of(0, 15)), when.time("12:15 am"));
        assertEquals(Optional.of(LocalTime.of(12, 0)), when.time("12 pm"));
        for (var text : List.of("", "noon", "25", "9:75", "13 pm", "0 am")) {
            assertEquals(Optional.empty(), when.time(text), text);
        }
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void datesAreReadAsTheCountryWritesThem() {
        var date = Optional.of(LocalDate.of(2026, 12, 3));

        assertEquals(date, new WhenText(Locale.UK).date("3/12/2026", TODAY));
        assertEquals(date, new WhenText(Locale.UK).date("03.12.26", TODAY));
        assertEquals(date, new WhenText(Locale.US).date("12/3/2026", TODAY));
        assertEquals(date, new WhenText(Locale.GERMANY).date("3.12.2026", TODAY));
        assertEquals(date, new WhenText(Locale.GERMANY).date("2026-12-03", TODAY));
        assertEquals(date, new WhenText(Locale.JAPAN).date("2026/12/3", TODAY));
        for (var text : List.of("soon", "31/2/2026", "3", "1/2/3/4", "123456789")) {
            assertEquals(Optional.empty(), new WhenText(Locale.UK).date(text, TODAY), text);
        }
    }

    @Test
    void aDayWithoutAYearIsTheNextSuchDay() {
        var when = new WhenText(Locale.GERMANY);

        assertEquals(Optional.of(LocalDate.of(2026, 12, 3)), when.date("3.12.", TODAY));
        assertEquals(Optional.of(TODAY), when.date("20.11.", TODAY));
        assertEquals(Optional.of(LocalDate.of(2027, 11, 19)), when.date("19.11", TODAY));
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        for (var locale :
                List.of(Locale.UK, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN)) {
            var when = new WhenText(locale);
            var date = LocalDate.of(2026, 12, 3);
            var time = LocalTime.of(14, 30);

            assertEquals(Optional.of(date), when.date(when.write(date), TODAY), locale.toString());
            assertEquals(Optional.of(time), when.time(when.write(time)), locale.toString());
        }
    }
}
