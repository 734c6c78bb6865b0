package com.sautai.desktop.calendar;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.EveryMinute;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The calendar as a place of the window.
public final class CalendarScreen implements Screen {
    private static final int QUARTER = 15;

    private final CalendarViewModel calendar;
    private final Messages messages;
    private final CalendarView view;
    private final CalendarToolbar toolbar;
    private final List<Command> commands;

    public CalendarScreen(CalendarViewModel calendar, ViewLoader loader) {
        this.calendar = calendar;
        messages = calendar.words().messages();
        view = new CalendarView(calendar);
        loader.load(view);
        toolbar = new CalendarToolbar(calendar, view::createHere, view::focusEntries);
        commands = List.copyOf(makeCommands());
        view.onEntriesKey(this::key);
        EveryMinute.whileShown(view.root(), calendar::refresh);
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public String title() {
        return messages.get("calendar.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.CALENDAR_TODAY;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public Optional<Node> toolbar() {
        return Optional.of(toolbar);
    }

    @Override
    public void shown() {
        calendar.refresh();
        view.focusEntries();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> makeCommands() {
        var selected = calendar.selected();
        var one = BooleanExpression.booleanExpression(selected.map(_ -> true).orElse(false));
        var movable =
                BooleanExpression.booleanExpression(
                        selected.map(CalendarEntry::movable).orElse(false));
        var draft =
                BooleanExpression.booleanExpression(
                        selected.map(CalendarEntry::isDraft).orElse(false));
        return List.of(
                command("new", Material2OutlinedAL.ADD, view::createHere).keys("N"),
                command("search", Material2OutlinedMZ.SEARCH, toolbar::startSearch)
                        .keys("/", "Shortcut+F"),
                command("today", Material2OutlinedMZ.TODAY, calendar::goToday).keys("T"),
                command("jump", Material2OutlinedAL.EVENT, view::jump).keys("G"),
                command("previous", Material2OutlinedAL.CHEVRON_LEFT, () -> calendar.step(-1))
                        .keys("Left", "["),
                command("next", Material2OutlinedAL.CHEVRON_RIGHT, () -> calendar.step(1))
                        .keys("Right", "]"),
                mode(CalendarMode.DAY, Material2OutlinedAL.CALENDAR_VIEW_DAY),
                mode(CalendarMode.WEEK, Material2OutlinedMZ.VIEW_WEEK),
                mode(CalendarMode.MONTH, Material2OutlinedAL.CALENDAR_TODAY),
                mode(CalendarMode.AGENDA, Material2OutlinedMZ.VIEW_LIST),
                command("open", Material2OutlinedAL.LAUNCH, view::openSelected)
                        .keys("Enter")
                        .when(one),
                command("delete", Material2OutlinedAL.DELETE, calendar::deleteSelected)
                        .keys("Delete")
                        .when(draft),
                move("earlier", Material2OutlinedAL.ARROW_UPWARD, "Shortcut+Up", 0, -QUARTER)
                        .when(movable),
                move("later", Material2OutlinedAL.ARROW_DOWNWARD, "Shortcut+Down", 0, QUARTER)
                        .when(movable),
                move("dayBefore", Material2OutlinedAL.ARROW_BACK, "Shortcut+Left", -1, 0)
                        .when(movable),
                move("dayAfter", Material2OutlinedAL.ARROW_FORWARD, "Shortcut+Right", 1, 0)
                        .when(movable));
    }

    private Command mode(CalendarMode mode, Ikon icon) {
        return command(
                        mode.key(),
                        icon,
                        () -> {
                            calendar.mode().set(mode);
                            view.focusEntries();
                        })
                .keys(mode.name().substring(0, 1));
    }

    private Command move(String name, Ikon icon, String keys, int days, int minutes) {
        return command(name, icon, () -> view.moveSelected(days, minutes)).keys(keys);
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of(
                "calendar." + name, messages.get("calendar.command." + name), icon, action);
    }

    /// The keys that a list or the window would take for themselves.
    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (plain) {
                    calendar.selectBeside(event.getCode() == KeyCode.UP ? -1 : 1);
                    event.consume();
                } else {
                    run(event);
                }
            }
            case LEFT, RIGHT, ENTER -> run(event);
            default -> {}
        }
    }

    private void run(KeyEvent event) {
        commands.stream()
                .filter(each -> each.keys().stream().anyMatch(key -> key.matches(event)))
                .findFirst()
                .ifPresent(command -> {
                    command.run();
                    event.consume();
                });
    }
}
