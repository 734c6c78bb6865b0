package com.sautai.desktop.waitlist;

import atlantafx.base.controls.ToggleSwitch;
import com.sautai.desktop.ui.EmptyState;
import com.sautai.desktop.ui.FieldBox;
import com.sautai.desktop.ui.Messages;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Shows who waits, and how the chef tells them.
final class WaitlistView {
    private final WaitlistViewModel model;
    private final Messages messages;

    @FXML private ListView<Waiting> line;
    @FXML private StackPane empty;
    @FXML private ToggleSwitch enabled;
    @FXML private FieldBox cooldownBox;
    @FXML private TextField cooldown;

    WaitlistView(WaitlistViewModel model) {
        this.model = model;
        messages = model.words().messages();
    }

    @FXML
    void initialize() {
        line.setCellFactory(_ -> new WaitingCell(model.words()));
        line.setItems(model.line());
        cooldownBox.bind(cooldown, model.cooldown(), messages);
        var nobody = Bindings.isEmpty(model.line());
        empty.visibleProperty().bind(nobody);
        line.visibleProperty().bind(nobody.not());
        model.enabled()
                .subscribe(on -> {
                    enabled.setSelected(on);
                    empty.getChildren().setAll(nobodyWaits(on));
                });
        enabled.selectedProperty().subscribe((_, on) -> model.enable(on));
    }

    void focusFirst() {
        if (model.line().isEmpty()) {
            enabled.requestFocus();
        } else {
            line.requestFocus();
        }
    }

    private EmptyState nobodyWaits(boolean on) {
        return new EmptyState(
                Material2OutlinedAL.HOURGLASS_EMPTY,
                messages.get(on ? "waitlist.none" : "waitlist.off"),
                messages.get("waitlist.none.hint"));
    }
}
