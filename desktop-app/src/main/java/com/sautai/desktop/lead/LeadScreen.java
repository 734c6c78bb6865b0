package com.sautai.desktop.lead;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.EveryMinute;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The leads as a place of the window: board, open lead, toolbar and commands.
public final class LeadScreen implements Screen {
    private final LeadBoardViewModel board;
    private final LeadPanelViewModel panel;
    private final Messages messages;
    private final LeadBoardView view;
    private final LeadPanelView panelView;
    private final Parent root;
    private final BoardToolbar toolbar;
    private final List<Command> commands;

    public LeadScreen(LeadBoardViewModel board, LeadPanelViewModel panel, ViewLoader loader) {
        this.board = board;
        this.panel = panel;
        messages = board.words().messages();
        panelView = new LeadPanelView(panel);
        loader.load(panelView);
        view = new LeadBoardView(board, panelView);
        root = loader.load(view);
        toolbar = new BoardToolbar(board, view::startNew, view::focusCards);
        commands = List.copyOf(makeCommands());
        view.onListKey(this::onKey);
        EveryMinute.whileShown(root, view::refresh);
    }

    @Override
    public String id() {
        return "leads";
    }

    @Override
    public String title() {
        return messages.get("lead.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.VIEW_COLUMN;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> toolbar() {
        return Optional.of(toolbar);
    }

    @Override
    public void shown() {
        view.refresh();
        view.focusCards();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /// Opens a lead from elsewhere; one that has gone meanwhile is not opened.
    public void open(UUID lead) {
        board.find(lead).ifPresent(panel::open);
    }

    private List<Command> makeCommands() {
        var open =
                BooleanExpression.booleanExpression(panel.card().map(card -> true).orElse(false));
        var one = view.chosen();
        return List.of(
                command("new", Material2OutlinedAL.ADD, view::startNew).keys("N"),
                command("search", Material2OutlinedMZ.SEARCH, toolbar::startSearch)
                        .keys("/", "Shortcut+F"),
                command("open", Material2OutlinedAL.LAUNCH, view::openSelected)
                        .keys("Enter")
                        .when(one),
                command("note", Material2OutlinedMZ.STICKY_NOTE_2, view::writeNote)
                        .keys("Shortcut+M")
                        .when(one),
                command(
                                "right",
                                Material2OutlinedAL.ARROW_FORWARD,
                                () -> board.moveBy(view.selected(), 1))
                        .keys("Shortcut+Right", "]")
                        .when(one),
                command(
                                "left",
                                Material2OutlinedAL.ARROW_BACK,
                                () -> board.moveBy(view.selected(), -1))
                        .keys("Shortcut+Left", "[")
                        .when(one),
                command(
                                "archive",
                                Material2OutlinedAL.ARCHIVE,
                                () -> board.archiveOrBack(view.selected()))
                        .keys("E")
                        .when(one),
                command("delete", Material2OutlinedAL.DELETE, () -> board.delete(view.selected()))
                        .keys("Delete")
                        .when(one),
                command("overdue", Material2OutlinedAL.ERROR_OUTLINE, this::toggleOverdue)
                        .keys("O"),
                command("archived", Material2OutlinedAL.ARCHIVE, this::toggleArchived),
                command("clear", Material2OutlinedAL.CLEAR, board.filters()::clear),
                command("close", Material2OutlinedAL.CLOSE, panelView::close)
                        .keys("Esc")
                        .when(open));
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of("lead." + name, messages.get("lead.command." + name), icon, action);
    }

    private void toggleOverdue() {
        board.filters().overdue().set(!board.filters().overdue().get());
    }

    private void toggleArchived() {
        board.filters().archived().set(!board.filters().archived().get());
    }

    /// The keys that a list would otherwise take for itself; all others reach the window.
    private boolean onKey(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case LEFT, RIGHT -> {
                if (plain) {
                    view.focusBeside(event.getCode() == KeyCode.LEFT ? -1 : 1);
                }
                yield plain || runFor(event);
            }
            case ENTER -> runFor(event);
            default -> false;
        };
    }

    private boolean runFor(KeyEvent event) {
        var command =
                commands.stream()
                        .filter(each -> each.keys().stream().anyMatch(key -> key.matches(event)))
                        .findFirst();
        command.ifPresent(Command::run);
        return command.isPresent();
    }
}
