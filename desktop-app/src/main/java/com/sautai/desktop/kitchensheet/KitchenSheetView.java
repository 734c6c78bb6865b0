package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.ui.EmptyState;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Texts;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The kitchen sheet on the screen, readable from two steps away.
final class KitchenSheetView {
    private final KitchenSheetViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final Runnable fullScreen;
    private final Consumer<KitchenDay> save;

    @FXML private Parent root;
    @FXML private Label date;
    @FXML private Button today;
    @FXML private Button saving;
    @FXML private VBox summary;
    @FXML private ScrollPane scroll;
    @FXML private VBox stops;

    /// @param fullScreen takes the whole screen, or gives it back
    /// @param save asks where to write the day and writes it
    KitchenSheetView(
            KitchenSheetViewModel model,
            Runnable close,
            Runnable fullScreen,
            Consumer<KitchenDay> save) {
        this.model = model;
        this.close = close;
        this.fullScreen = fullScreen;
        this.save = save;
        messages = model.words().messages();
    }

    @FXML
    void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.day().subscribe(this::show);
    }

    /// Brings the keyboard to the stops, so that arrows scroll them.
    void focus() {
        scroll.requestFocus();
    }

    @FXML
    void previous() {
        model.move(-1);
    }

    @FXML
    void next() {
        model.move(1);
    }

    @FXML
    void today() {
        model.showToday();
    }

    @FXML
    void save() {
        var day = model.day().get();
        if (day != null) {
            save.accept(day);
        }
    }

    @FXML
    void fullScreen() {
        fullScreen.run();
    }

    @FXML
    void close() {
        close.run();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> previous();
            case RIGHT -> next();
            case T -> today();
            case F -> fullScreen();
            case P -> save();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(@Nullable KitchenDay day) {
        if (day == null) {
            return;
        }
        var words = model.words();
        date.setText(words.date(day.date()));
        today.setDisable(model.isToday(day.date()));
        saving.setDisable(day.stops().isEmpty());
        summary.getChildren().setAll(Texts.wrapped(words.summary(day), "sheet-summary-text"));
        var allergies = words.allergies(day);
        if (!allergies.isEmpty()) {
            summary.getChildren().add(StopSheet.warning(allergies));
        }
        if (day.stops().isEmpty()) {
            summary.getChildren().clear();
            stops.getChildren().setAll(nothing());
        } else {
            stops.getChildren()
                    .setAll(day.stops().stream().map(stop -> new StopSheet(stop, words)).toList());
        }
        scroll.setVvalue(0);
    }

    private Node nothing() {
        return new EmptyState(
                Material2OutlinedMZ.RESTAURANT,
                messages.get("sheet.none"),
                messages.get("sheet.none.hint"));
    }
}
