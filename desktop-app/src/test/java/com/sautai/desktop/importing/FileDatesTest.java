package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDatesTest {
    private final FileDates dayFirst = new FileDates(ZoneId.of("Europe/Berlin"), true);
    private final FileDates monthFirst = new FileDates(ZoneId.of("Europe/Berlin"), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01 | 2026-12-01T08:00:00Z",
                "2026-12-01 10:00 | 2026-12-01T09:00:00Z",
                "2026-12-01T10:00:30 | 2026-12-01T09:00:30Z",
                "2026-12-01T10:00:00Z | 2026-12-01T10:00:00Z",
                "2026-12-01 10:00:00+05:00 | 2026-12-01T05:00:00Z",
                "2026/12/1 | 2026-12-01T08:00:00Z",
                "20261201 | 2026-12-01T08:00:00Z",
                "1.12.2026 | 2026-12-01T08:00:00Z",
                "01.12.26 | 2026-12-01T08:00:00Z",
                "1.7.2026 18:30 | 2026-07-01T16:30:00Z",
                "1.7.2026, 18:30 Uhr | 2026-07-01T16:30:00Z",
                "1/12/2026 | 2026-12-01T08:00:00Z",
                "1-12-2026 | 2026-12-01T08:00:00Z",
                "Dec 1, 2026 | 2026-12-01T08:00:00Z",
                "1 December 2026 | 2026-12-01T08:00:00Z",
                "1. Dezember 2026 | 2026-12-01T08:00:00Z",
            })
    void readsADateInTheChefsZone(String text, Instant expected) {
        assertEquals(Optional.of(expected), dayFirst.read(text, LocalTime.of(9, 0)));
    }

    @Test
    void readsTheMonthFirstWhenToldTo() {
        assertEquals(
                Optional.of(Instant.parse("2026-12-01T14:05:00Z")),
                monthFirst.read("12/1/2026 3:05 PM", LocalTime.NOON));
        assertEquals(
                Optional.of(Instant.parse("2026-12-01T11:00:00Z")),
                monthFirst.read("12/01/26", LocalTime.NOON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31.02.2026",
                "2026-13-01",
                "0001-01-01",
                "9999-12-31",
                "12",
                "next Tuesday"
            })
    void whatIsNoDateIsNotGuessed(String text) {
        assertEquals(Optional.empty(), dayFirst.read(text, LocalTime.NOON));
    }

    @Test
    void theFileTellsWhetherTheDayComesFirst() {
        assertEquals(Optional.of(true), FileDates.dayFirst(List.of("3/4/2026", "25/4/2026")));
        assertEquals(Optional.of(false), FileDates.dayFirst(List.of("3/4/2026", "4/25/2026")));
        assertEquals(Optional.empty(), FileDates.dayFirst(List.of("3/4/2026", "2026-04-25")));
    }
}
