package com.sautai.desktop.shell;

import com.sautai.desktop.shell.Pill.Mood;
import com.sautai.desktop.sync.SyncStatus;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Says how the sync stands, in the words of the status pill.
public final class StatusWords {
    private final Messages messages;
    private final Locale locale;
    private final Clock clock;

    public StatusWords(Messages messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
    }

    public Pill pill(SyncStatus status) {
        return switch (status) {
            case SyncStatus.Starting(var pending) ->
                    pill(
                            pending > 0
                                    ? messages.get("status.starting.pending", pending)
                                    : messages.get("status.starting"),
                            messages.get("status.starting.hint"),
                            Material2OutlinedAL.CLOUD_QUEUE,
                            Mood.QUIET);
            case SyncStatus.UpToDate(var last) ->
                    pill(
                            messages.get("status.upToDate"),
                            lastSynced(last),
                            Material2OutlinedAL.CLOUD_DONE,
                            Mood.FINE);
            case SyncStatus.Syncing(var done, var total) ->
                    pill(
                            total > 0
                                    ? messages.get("status.syncing.count", done, total)
                                    : messages.get("status.syncing"),
                            messages.get("status.syncing.hint"),
                            Material2OutlinedMZ.SYNC,
                            Mood.BUSY);
            case SyncStatus.Offline(var pending, var last) ->
                    pill(
                            pendingText("status.offline", "status.offline.pending", pending),
                            messages.get("status.offline.hint", lastSynced(last)),
                            Material2OutlinedAL.CLOUD_OFF,
                            Mood.QUIET);
            case SyncStatus.ServerTrouble(var pending, var last) ->
                    pill(
                            pendingText("status.trouble", "status.trouble.pending", pending),
                            messages.get("status.trouble.hint", lastSynced(last)),
                            Material2OutlinedAL.CLOUD_OFF,
                            Mood.QUIET);
            case SyncStatus.NeedsYou(var count, var last) ->
                    pill(
                            messages.get("status.needsYou", count),
                            lastSynced(last),
                            Material2OutlinedAL.ERROR_OUTLINE,
                            Mood.ATTENTION);
            case SyncStatus.Paused(var reason, var pending) ->
                    pill(
                            messages.get("status.paused." + key(reason)),
                            messages.get("status.paused.hint", pending),
                            Material2OutlinedMZ.PAUSE_CIRCLE_OUTLINE,
                            Mood.ATTENTION);
        };
    }

    private String pendingText(String key, String pendingKey, int pending) {
        return pending > 0 ? messages.get(pendingKey, pending) : messages.get(key);
    }

    private String lastSynced(@Nullable Instant at) {
        if (at == null) {
            return messages.get("status.last.never");
        }
        var local = at.atZone(clock.getZone());
        var style =
                local.toLocalDate().equals(LocalDate.now(clock))
                        ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        : DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT);
        return messages.get("status.last", style.withLocale(locale).format(local));
    }

    private static String key(SyncStatus.Reason reason) {
        return switch (reason) {
            case SIGN_IN_AGAIN -> "signIn";
            case UPDATE_APP -> "updateApp";
            case UPDATE_SERVER -> "updateServer";
            case NOT_A_SERVER -> "notAServer";
        };
    }

    private static Pill pill(String text, String hint, Ikon icon, Mood mood) {
        return new Pill(text, hint, icon, mood);
    }
}
