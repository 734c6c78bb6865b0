package com.sautai.desktop.offering;

import com.sautai.desktop.offering.OfferingListViewModel.Filter;
import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The chef's services as a place of the window.
public final class OfferingScreen implements Screen {
    private final OfferingListViewModel list;
    private final OfferingEditorViewModel editor;
    private final Messages messages;
    private final OfferingEditorView editorView;
    private final OfferingsView view;
    private final Parent root;
    private final OfferingToolbar toolbar;
    private final List<Command> commands;

    public OfferingScreen(
            OfferingListViewModel list, OfferingEditorViewModel editor, ViewLoader loader) {
        this.list = list;
        this.editor = editor;
        messages = list.words().messages();
        editorView = new OfferingEditorView(list, editor);
        loader.load(editorView);
        view = new OfferingsView(list, editor, editorView);
        root = loader.load(view);
        toolbar = new OfferingToolbar(list);
        commands = List.copyOf(makeCommands());
    }

    @Override
    public String id() {
        return "services";
    }

    @Override
    public String title() {
        return messages.get("offering.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.ROOM_SERVICE;
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
        view.focusList();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> makeCommands() {
        var one =
                BooleanExpression.booleanExpression(
                        editor.offering().map(offering -> true).orElse(false));
        return List.of(
                command("new", Material2OutlinedAL.ADD, list::create).keys("N"),
                command("tier", Material2OutlinedAL.ADD, editorView::addTier).keys("T").when(one),
                command("publish", Material2OutlinedMZ.VISIBILITY, on(list::publishOrBack))
                        .keys("P")
                        .when(one),
                command("duplicate", Material2OutlinedAL.CONTENT_COPY, on(list::duplicate))
                        .keys("Shortcut+D")
                        .when(one),
                command("up", Material2OutlinedAL.ARROW_UPWARD, on(each -> list.moveBy(each, -1)))
                        .keys("Alt+Up")
                        .when(one),
                command(
                                "down",
                                Material2OutlinedAL.ARROW_DOWNWARD,
                                on(each -> list.moveBy(each, 1)))
                        .keys("Alt+Down")
                        .when(one),
                command("delete", Material2OutlinedAL.DELETE, on(list::delete))
                        .keys("Delete")
                        .when(one),
                command("list", Material2OutlinedAL.ARROW_BACK, view::focusList).keys("Esc"),
                filter("all", Filter.ALL),
                filter("live", Filter.LIVE),
                filter("draft", Filter.DRAFT));
    }

    private Command filter(String name, Filter filter) {
        return command(name, Material2OutlinedAL.FILTER_LIST, () -> list.filter().set(filter));
    }

    private Runnable on(Consumer<Offering> action) {
        return () -> {
            var offering = editor.offering().get();
            if (offering != null) {
                action.accept(offering);
            }
        };
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of(
                "offering." + name, messages.get("offering.command." + name), icon, action);
    }
}
