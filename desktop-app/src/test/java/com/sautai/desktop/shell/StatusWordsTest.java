package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.Pill.Mood;
import com.sautai.desktop.sync.SyncStatus;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

    private final StatusWords words =
            new StatusWords(
                    new Messages(Locale.ENGLISH),
                    Locale.UK,
                    Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));

    @Test
    void onlyUpToDateIsGreen() {
        var others =
                List.of(
                        new SyncStatus.Starting(0),
                        new SyncStatus.Syncing(0, 0),
                        new SyncStatus.Offline(0, NOW),
                        new SyncStatus.ServerTrouble(0, NOW),
                        new SyncStatus.NeedsYou(1, NOW),
                        new SyncStatus.Paused(SyncStatus.Reason.SIGN_IN_AGAIN, 0));
        assertEquals(Mood.FINE, words.pill(new SyncStatus.UpToDate(NOW)).mood());
        assertEquals(
                List.of(),
                others.stream().filter(status -> words.pill(status).mood() == Mood.FINE).toList());
    }

    @Test
    void itCountsWhatWaits() {
        assertEquals("Offline", text(new SyncStatus.Offline(0, null)));
        assertEquals("Offline - 1 change waits", text(new SyncStatus.Offline(1, null)));
        assertEquals("Offline - 12 changes wait", text(new SyncStatus.Offline(12, null)));
        assertEquals("Syncing 120 of 1,000", text(new SyncStatus.Syncing(120, 1_000)));
        assertEquals("2 things need you", text(new SyncStatus.NeedsYou(2, NOW)));
        assertEquals(
                "Paused: sign in again",
                text(new SyncStatus.Paused(SyncStatus.Reason.SIGN_IN_AGAIN, 3)));
    }

    @Test
    void theHintTellsWhenItLastWorkedInTheChefsZone() {
        assertEquals("Last synced: 15:30.", words.pill(new SyncStatus.UpToDate(NOW)).hint());
        assertEquals(
                "Last synced: 17 Nov 2026, 15:30.",
                words.pill(new SyncStatus.UpToDate(NOW.minusSeconds(3 * 86_400))).hint());
        assertEquals(
                "No way to the server. Go on working; everything is kept here. Never synced yet.",
                words.pill(new SyncStatus.Offline(0, null)).hint());
    }

    private String text(SyncStatus status) {
        return words.pill(status).text();
    }
}
