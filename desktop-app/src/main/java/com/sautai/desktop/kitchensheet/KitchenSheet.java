package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Sheet;
import com.sautai.desktop.ui.Sheets;
import com.sautai.desktop.ui.ViewLoader;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the kitchen sheet in front of the window and gives the screen back afterwards.
public final class KitchenSheet {
    private final KitchenSheetViewModel model;
    private final Messages messages;
    private final Sheets sheets;
    private final KitchenSheetView view;
    private final Parent root;
    private @Nullable Stage taken;

    public KitchenSheet(KitchenSheetViewModel model, Sheets sheets, ViewLoader loader) {
        this.model = model;
        this.sheets = sheets;
        messages = model.words().messages();
        view = new KitchenSheetView(model, sheets::close, this::fullScreen, this::save);
        root = loader.load(view);
    }

    /// Shows today.
    public void open() {
        model.showToday();
        sheets.show(new Sheet(messages.get("sheet.title"), root, true, this::giveScreenBack));
        view.focus();
    }

    private void fullScreen() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            boolean take = !stage.isFullScreen();
            taken = take ? stage : null;
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(take);
        }
    }

    private void giveScreenBack() {
        if (taken != null) {
            taken.setFullScreen(false);
            taken = null;
        }
    }

    private void save(KitchenDay day) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("sheet.file.dialog"));
        chooser.setInitialFileName(model.words().fileName(day.date()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("sheet.file.pdf"), "*.pdf"));
        var file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.save(file.toPath());
        }
    }
}
