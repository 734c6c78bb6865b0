package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Sheet;
import com.sautai.desktop.ui.Sheets;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys that work now, in one overview.
final class ShortcutsSheet extends VBox {
    private ShortcutsSheet(
            Messages messages, String screen, List<Command> here, List<Command> everywhere) {
        getStyleClass().add("shortcuts");
        var title = new Label(messages.get("shell.shortcuts"));
        title.getStyleClass().add("sheet-title");
        var list = new VBox(8);
        list.getStyleClass().add("shortcuts-list");
        addGroup(list, screen, here);
        addGroup(list, messages.get("app.name"), everywhere);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.get("shell.shortcuts"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    static void open(Messages messages, Sheets sheets, String screen, Commands commands) {
        var content = new ShortcutsSheet(messages, screen, commands.here(), commands.everywhere());
        sheets.show(new Sheet(messages.get("shell.shortcuts"), content));
    }

    private static void addGroup(VBox list, String name, List<Command> commands) {
        var withKeys = commands.stream().filter(each -> !each.keys().isEmpty()).toList();
        if (withKeys.isEmpty()) {
            return;
        }
        var heading = new Label(name);
        heading.getStyleClass().add("group-heading");
        list.getChildren().add(heading);
        withKeys.forEach(command -> list.getChildren().add(row(command)));
    }

    private static HBox row(Command command) {
        var title = new Label(command.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(6, title);
        row.setAlignment(Pos.CENTER_LEFT);
        command.keys()
                .forEach(shortcut -> {
                    var key = new Label(shortcut.display());
                    key.getStyleClass().add("key");
                    key.setMinWidth(Region.USE_PREF_SIZE);
                    row.getChildren().add(key);
                });
        return row;
    }
}
