package com.sautai.desktop.client;

import com.sautai.desktop.ui.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A client in the list: who, what they must not eat, what they paid, when the chef sees them.
final class ClientCell extends ListCell<@Nullable Client> {
    private final ClientWords words;
    private final Label name = Texts.label("", "client-name");
    private final Label value = Texts.whole("", "client-value");
    private final Label visits = Texts.label("", "client-visits");
    private final Label allergies = Texts.label("", "client-chip");
    private final VBox row;

    ClientCell(ClientWords words) {
        this.words = words;
        getStyleClass().add("client-cell");
        allergies.setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
        row = new VBox(line(name, value), line(visits, allergies));
        row.getStyleClass().add("client-row");
        row.setMinWidth(0);
        setPrefWidth(0);
        setText(null);
        setGraphic(row);
    }

    @Override
    protected void updateItem(@Nullable Client item, boolean empty) {
        super.updateItem(item, empty);
        row.setVisible(item != null && !empty);
        if (empty || item == null) {
            setAccessibleText(null);
        } else {
            show(item);
        }
    }

    private void show(Client client) {
        name.setText(client.name());
        value.setText(words.value(client).lines().findFirst().orElse(""));
        visits.setText(words.visits(client));
        allergies.setText(words.allergies(client));
        allergies.setVisible(!client.allergies().isEmpty());
        allergies.setManaged(!client.allergies().isEmpty());
        setAccessibleText(words.aloud(client));
    }

    private static HBox line(Label left, Label right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(10, left, space, right);
        line.getStyleClass().add("client-line");
        return line;
    }
}
