package com.sautai.desktop.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.desktop.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// The grid finds its place over several turns of the FX thread, so its pictures are taken in
/// steps.
class CalendarPicturesTest {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final int TURNS = 6;

    @Test
    void aWeek() {
        take("calendar-week", CalendarMode.WEEK, true, kitchen -> {});
    }

    @Test
    void aDay() {
        take("calendar-day", CalendarMode.DAY, true, kitchen -> {});
    }

    @Test
    void aMonth() {
        take("calendar-month", CalendarMode.MONTH, true, kitchen -> {});
    }

    @Test
    void theAgenda() {
        take(
                "calendar-agenda",
                CalendarMode.AGENDA,
                true,
                kitchen -> kitchen.calendar.selectBeside(1));
    }

    @Test
    void anEmptyWeekAndAgenda() {
        take("calendar-empty", CalendarMode.WEEK, false, kitchen -> {});
        take("calendar-agenda-empty", CalendarMode.AGENDA, false, kitchen -> {});
    }

    @Test
    void aNewEventWithProblems() {
        take(
                "calendar-event",
                CalendarMode.WEEK,
                true,
                kitchen -> {
                    kitchen.calendar.createHere();
                    kitchen.calendar.save();
                });
    }

    @Test
    void aConflict() {
        take(
                "calendar-conflict",
                CalendarMode.WEEK,
                true,
                kitchen -> {
                    var draft =
                            kitchen.calendar.shown().get().stream()
                                    .filter(CalendarEntry::isDraft)
                                    .findFirst()
                                    .orElseThrow();
                    kitchen.calendar.moveTo(
                            draft.key(), CalendarSamples.TODAY.atTime(17, 30), null);
                });
    }

    private static void take(
            String name, CalendarMode mode, boolean full, Consumer<CalendarKitchen> arrange) {
        for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                take(name, mode, full, arrange, locale, scheme, 1000, 700);
                take(name, mode, full, arrange, locale, scheme, 1600, 1000);
            }
        }
    }

    private static void take(
            String name,
            CalendarMode mode,
            boolean full,
            Consumer<CalendarKitchen> arrange,
            Locale locale,
            ColorScheme scheme,
            int width,
            int height) {
        var before = Locale.getDefault();
        Locale.setDefault(locale);
        var kitchen = FxThread.get(() -> new CalendarKitchen(locale, CalendarPicturesTest::onFx));
        if (full) {
            CalendarWeek.fill(kitchen);
        }
        FxThread.run(kitchen::load);
        var scene =
                FxThread.get(() -> {
                    Theme.use(scheme);
                    var screen = kitchen.screen();
                    kitchen.calendar.mode().set(mode);
                    var shell = ShellSample.around(kitchen.messages, screen);
                    var made = new Scene(shell.root(), width, height);
                    Theme.style(made, scheme);
                    return made;
                });
        turn(scene);
        FxThread.run(() -> arrange.accept(kitchen));
        turn(scene);
        var picture = FxThread.get(() -> scene.snapshot(null));
        FxThread.run(() -> Theme.use(ColorScheme.LIGHT));
        Locale.setDefault(before);
        var file =
                String.join(
                        "-",
                        name,
                        width + "x" + height,
                        scheme.name().toLowerCase(Locale.ROOT),
                        locale.getLanguage());
        assertTrue(Files.isRegularFile(Snapshots.write(picture, FOLDER.resolve(file + ".png"))));
        kitchen.close();
    }

    private static void turn(Scene scene) {
        for (int i = 0; i < TURNS; i++) {
            FxThread.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    private static void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
