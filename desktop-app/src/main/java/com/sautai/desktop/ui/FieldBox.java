package com.sautai.desktop.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A field with its name above it and what is wrong with it below.
@DefaultProperty("content")
public final class FieldBox extends VBox {
    private final Label label = new Label();
    private final Label problem = new Label(null, new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
    private final Label elsewhereText = new Label();
    private final Hyperlink useElsewhere = new Hyperlink();
    private final HBox elsewhere = new HBox(elsewhereText, useElsewhere);
    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>();

    public FieldBox() {
        getStyleClass().add("field-box");
        label.getStyleClass().add("field-label");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        elsewhere.getStyleClass().add("field-elsewhere");
        elsewhereText.setWrapText(true);
        show(problem, false);
        show(elsewhere, false);
        content.subscribe(node -> {
            if (node != null) {
                getChildren().setAll(label, node, problem, elsewhere);
                label.setLabelFor(node);
            }
        });
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public @Nullable Node getContent() {
        return content.get();
    }

    public void setContent(Node node) {
        content.set(node);
    }

    /// Ties a field to its entry: saved when the chef leaves it, Enter included.
    public void bind(TextInputControl field, TextEntry entry, Messages messages) {
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(label.getText());
        }
        saveWhenLeft(field, entry);
        entry.problem().subscribe(text -> showProblem(field, text));
        entry.elsewhere()
                .subscribe(text -> {
                    if (text != null) {
                        elsewhereText.setText(
                                text.isEmpty()
                                        ? messages.get("field.elsewhere.empty")
                                        : messages.get("field.elsewhere", text));
                    }
                    show(elsewhere, text != null);
                });
        useElsewhere.setText(messages.get("field.elsewhere.use"));
        useElsewhere.setOnAction(_ -> entry.revert());
    }

    /// Ties a field that stands without a box to its entry.
    public static void saveWhenLeft(TextInputControl field, TextEntry entry) {
        field.textProperty().bindBidirectional(entry.text());
        field.focusedProperty()
                .subscribe((before, focused) -> {
                    if (before && !focused) {
                        entry.commit();
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && isSave(field, event)) {
                        entry.commit();
                        event.consume();
                    }
                });
    }

    /// Says what is wrong with the field; nothing when the text is empty.
    public void showProblem(Node field, String text) {
        problem.setText(text);
        show(problem, !text.isEmpty());
        field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !text.isEmpty());
        field.setAccessibleHelp(text.isEmpty() ? null : text);
    }

    private static boolean isSave(TextInputControl field, KeyEvent event) {
        return !(field instanceof javafx.scene.control.TextArea) || event.isShortcutDown();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
