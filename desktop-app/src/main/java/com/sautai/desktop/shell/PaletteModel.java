package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the command palette finds while the chef types.
final class PaletteModel {
    private record Hit(Command command, int score) {}

    private final List<Command> commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();

    PaletteModel(List<Command> commands) {
        this.commands = commands;
        query.subscribe(this::search);
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The best first; all, in their own order, while nothing is typed.
    ObservableList<Command> found() {
        return found;
    }

    private void search(String letters) {
        found.setAll(
                commands.stream()
                        .flatMap(command -> {
                            var score = Fuzzy.score(letters, command.title());
                            return score.stream().mapToObj(each -> new Hit(command, each));
                        })
                        .sorted(Comparator.comparingInt(Hit::score).reversed())
                        .map(Hit::command)
                        .toList());
    }
}
