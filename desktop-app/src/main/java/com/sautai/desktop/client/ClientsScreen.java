package com.sautai.desktop.client;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.EveryMinute;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The clients as a place of the window.
public final class ClientsScreen implements Screen {
    private final ClientsViewModel model;
    private final Messages messages;
    private final ClientsView view;
    private final Parent root;
    private final ClientsToolbar toolbar;
    private final List<Command> commands;

    public ClientsScreen(ClientsViewModel model, ViewLoader loader) {
        this.model = model;
        messages = model.words().messages();
        view = new ClientsView(model);
        root = loader.load(view);
        toolbar = new ClientsToolbar(model, view::focusList);
        commands = makeCommands();
        EveryMinute.whileShown(root, model::refresh);
    }

    @Override
    public String id() {
        return "clients";
    }

    @Override
    public String title() {
        return messages.get("client.title");
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PEOPLE_OUTLINE;
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
        model.refresh();
        view.focusList();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> makeCommands() {
        return List.of(
                command("search", Material2OutlinedMZ.SEARCH, toolbar::startSearch)
                        .keys("/", "Shortcut+F"),
                command("open", Material2OutlinedAL.LAUNCH, model::openLead)
                        .keys("Enter")
                        .when(Bindings.createBooleanBinding(model::canOpenLead, model.chosen())),
                sorted("name", ClientSort.NAME),
                sorted("lastOrder", ClientSort.LAST_ORDER),
                sorted("value", ClientSort.VALUE));
    }

    private Command sorted(String name, ClientSort sort) {
        return command(name, Material2OutlinedMZ.SORT, () -> model.sort().set(sort));
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of("client." + name, messages.get("client.command." + name), icon, action);
    }
}
