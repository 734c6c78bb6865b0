package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.EmptyState;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A screen with nothing on it but its name.
final class BlankScreen implements Screen {
    private final String id;
    private final String title;
    private final int count;
    private final Parent root;
    final List<Command> commands = new ArrayList<>();
    int timesShown;

    BlankScreen(String id, String title, int count) {
        this.id = id;
        this.title = title;
        this.count = count;
        this.root = new EmptyState(icon(), title, "Nothing to see on this screen but these words.");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PEOPLE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        timesShown++;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableIntegerValue count() {
        return new ReadOnlyIntegerWrapper(count).getReadOnlyProperty();
    }
}
