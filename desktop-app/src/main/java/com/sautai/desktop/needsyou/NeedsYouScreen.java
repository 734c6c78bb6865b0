package com.sautai.desktop.needsyou;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What needs the chef as a place of the window.
public final class NeedsYouScreen implements Screen {
    private final NeedsYouViewModel viewModel;
    private final NeedsYouView view;
    private final Messages messages;
    private final List<Command> commands;

    public NeedsYouScreen(NeedsYouViewModel viewModel) {
        this.viewModel = viewModel;
        messages = viewModel.messages();
        view = new NeedsYouView(viewModel);
        commands =
                List.of(
                        command("keep", Material2OutlinedAL.CHECK, view::keep)
                                .keys("K")
                                .when(view.clashSelected()),
                        command("useOther", Material2OutlinedMZ.SWAP_HORIZ, view::useOther)
                                .keys("U")
                                .when(view.clashSelected()),
                        command("edit", Material2OutlinedAL.EDIT, view::edit)
                                .keys("E")
                                .when(view.editableSelected()),
                        command("retry", Material2OutlinedMZ.REFRESH, view::retry)
                                .keys("R")
                                .when(view.refusalSelected()),
                        command("discard", Material2OutlinedAL.DELETE, view::discard)
                                .keys("Delete")
                                .when(view.refusalSelected()));
    }

    @Override
    public String id() {
        return "needs-you";
    }

    @Override
    public String title() {
        return messages.get("needsyou.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.NOTIFICATIONS_NONE;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public void shown() {
        viewModel.refresh();
        view.focusList();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableIntegerValue count() {
        return viewModel.countProperty();
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of(
                "needsyou." + name, messages.get("needsyou.command." + name), icon, action);
    }
}
