package com.sautai.desktop.needsyou;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// One thing that needs the chef: what it is about, both values, and the ways out.
final class NeedCell extends ListCell<Need> {
    private final NeedsYouViewModel viewModel;
    private final FontIcon icon = new FontIcon();
    private final Label title = label("need-title");
    private final Label origin = label("need-origin");
    private final ValueBox current;
    private final ValueBox other;
    private final Label reasons = label("need-reasons");
    private final TextField typed = new TextField();
    private final Button keep;
    private final Button useOther;
    private final Button edit;
    private final Button retry;
    private final Button discard;
    private final Button save;
    private final HBox values;
    private final VBox card;

    NeedCell(NeedsYouViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("need-cell");
        current = new ValueBox(text("needsyou.now"));
        other = new ValueBox(text("needsyou.other"));
        keep = button("keep", () -> onClash(viewModel::keep));
        useOther = button("useOther", () -> onClash(viewModel::useOther));
        edit = button("edit", () -> getListView().edit(getIndex()));
        retry = button("retry", () -> onRefusal(viewModel::retry));
        discard = button("discard", () -> onRefusal(viewModel::discard));
        save = button("save", () -> commitEdit(getItem()));
        save.getStyleClass().add("accent");
        typed.setOnAction(_ -> commitEdit(getItem()));
        typed.addEventHandler(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        HBox.setHgrow(typed, Priority.ALWAYS);
        values = new HBox(12, current, other);
        reasons.setWrapText(true);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var head = new HBox(8, icon, title, spacer, origin);
        head.setAlignment(Pos.CENTER_LEFT);
        var actions = new HBox(8, typed, save, keep, useOther, edit, retry, discard);
        actions.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(10, head, values, reasons, actions);
        card.getStyleClass().add("need");
    }

    @Override
    protected void updateItem(@Nullable Need need, boolean empty) {
        super.updateItem(need, empty);
        if (empty || need == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(need.title() + " · " + need.subject());
        origin.setText(need.origin());
        switch (need) {
            case Need.Clash clash -> show(clash);
            case Need.Refusal refusal -> show(refusal);
        }
        showEditing(false);
        setGraphic(card);
    }

    private void show(Need.Clash clash) {
        icon.setIconCode(Material2OutlinedMZ.SWAP_HORIZ);
        current.show(clash.current());
        other.show(clash.other());
        reasons.setText("");
        setAccessibleText(
                text(
                                "needsyou.aloud.clash",
                                clash.title(),
                                clash.subject(),
                                clash.current(),
                                clash.other())
                        + ", "
                        + clash.origin());
    }

    private void show(Need.Refusal refusal) {
        icon.setIconCode(Material2OutlinedAL.BLOCK);
        reasons.setText(String.join("\n", refusal.reasons()));
        setAccessibleText(refusal.title() + ", " + refusal.subject() + ", " + reasons.getText());
    }

    @Override
    public void startEdit() {
        if (getItem() instanceof Need.Clash clash && clash.typed().isPresent()) {
            super.startEdit();
            typed.setText(clash.typed().get());
            typed.setAccessibleText(clash.subject());
            showEditing(true);
            Platform.runLater(this::focusTyped);
        }
    }

    /// Not before the key that began the edit has written its letter elsewhere.
    private void focusTyped() {
        typed.requestFocus();
        typed.selectAll();
    }

    @Override
    public void commitEdit(Need need) {
        var words = typed.getText();
        super.cancelEdit();
        showEditing(false);
        onClash(clash -> viewModel.edit(clash, words));
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        showEditing(false);
        getListView().requestFocus();
    }

    private void cancelOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelEdit();
        }
    }

    private void showEditing(boolean editing) {
        var clash = getItem() instanceof Need.Clash;
        var editable = getItem() instanceof Need.Clash each && each.typed().isPresent();
        shown(values, clash);
        shown(reasons, !clash);
        shown(typed, editing);
        shown(save, editing);
        shown(keep, clash && !editing);
        shown(useOther, clash && !editing);
        shown(edit, editable && !editing);
        shown(retry, !clash);
        shown(discard, !clash);
    }

    private void onClash(Consumer<Need.Clash> action) {
        if (getItem() instanceof Need.Clash clash) {
            action.accept(clash);
        }
    }

    private void onRefusal(Consumer<Need.Refusal> action) {
        if (getItem() instanceof Need.Refusal refusal) {
            action.accept(refusal);
        }
    }

    private Button button(String name, Runnable action) {
        var button = new Button(text("needsyou.command." + name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("need-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String text(String key, Object... arguments) {
        return viewModel.messages().get(key, arguments);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static void shown(Node node, boolean value) {
        node.setVisible(value);
        node.setManaged(value);
    }

    /// A value under its heading.
    private static final class ValueBox extends VBox {
        private final Label value = label("need-value");

        ValueBox(String heading) {
            var name = label("need-heading");
            name.setText(heading);
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().addAll(name, value);
            getStyleClass().add("need-box");
            HBox.setHgrow(this, Priority.ALWAYS);
            setPrefWidth(1);
        }

        void show(String text) {
            value.setText(text);
        }
    }
}
