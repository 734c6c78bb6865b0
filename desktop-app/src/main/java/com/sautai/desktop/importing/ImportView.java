package com.sautai.desktop.importing;

import com.sautai.desktop.importing.ImportViewModel.Step;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The import screen: one step after the other, with what goes wrong above and the way on below.
public final class ImportView {
    private final ImportViewModel model;
    private final ImportWords words;
    private final ViewLoader loader;
    private final Runnable openLeads;
    private final Messages messages;
    private final ColumnsView columns;
    private final PreviewView preview;

    @FXML private BorderPane root;
    @FXML private HBox steps;
    @FXML private Label problem;
    @FXML private VBox choosing;
    @FXML private VBox dropZone;
    @FXML private Button choose;
    @FXML private StackPane columnsPlace;
    @FXML private StackPane previewPlace;
    @FXML private VBox finished;
    @FXML private Label result;
    @FXML private HBox counts;
    @FXML private Label left;
    @FXML private Button leads;
    @FXML private Button undo;
    @FXML private StackPane busyPane;
    @FXML private Label busy;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private HBox actions;
    @FXML private Button back;
    @FXML private Label hint;
    @FXML private Button next;

    ImportView(ImportViewModel model, ImportWords words, ViewLoader loader, Runnable openLeads) {
        this.model = model;
        this.words = words;
        this.loader = loader;
        this.openLeads = openLeads;
        messages = words.messages();
        columns = new ColumnsView(model, words);
        preview = new PreviewView(model, words);
    }

    @FXML
    void initialize() {
        columnsPlace.getChildren().add(loader.load(columns));
        previewPlace.getChildren().add(loader.load(preview));
        var bar = new StepBar(steps, messages);
        shownWhen(problem, model.problem().isNotEmpty());
        problem.textProperty().bind(model.problem());
        shownWhen(busyPane, model.busy().isNotEmpty());
        busy.textProperty().bind(model.busy());
        progress.progressProperty().bind(model.progress());
        cancel.disableProperty().bind(model.writing());
        shownWhen(undo, model.undoable());
        result.textProperty().bind(model.result());
        actions.disableProperty().bind(model.busy().isNotEmpty());
        FileDrop.on(root, dropZone, model::open);
        model.step()
                .subscribe(step -> {
                    bar.show(step, step == Step.CHOOSE || model.columns().table().get() != null);
                    show(step);
                });
        model.plan().subscribe(this::show);
        model.columns().mapping().subscribe(() -> show(model.step().get()));
        model.busy().subscribe(text -> root.setAccessibleText(text));
    }

    private void show(Step step) {
        Map.of(
                        Step.CHOOSE,
                        choosing,
                        Step.COLUMNS,
                        columnsPlace,
                        Step.PREVIEW,
                        previewPlace,
                        Step.DONE,
                        finished)
                .forEach((each, pane) -> visible(pane, each == step));
        visible(actions, step == Step.COLUMNS || step == Step.PREVIEW);
        var mapping = model.columns().mapping().get();
        var plan = model.plan().get();
        int imported = plan == null ? 0 : plan.imported();
        boolean named = mapping != null && mapping.namesSomebody();
        next.setText(
                step == Step.COLUMNS
                        ? messages.get("import.next")
                        : messages.get("import.import", imported));
        next.setDisable(step == Step.COLUMNS ? !named : imported == 0);
        hint.setText(
                switch (step) {
                    case COLUMNS -> named ? "" : messages.get("import.columns.nobody");
                    case PREVIEW -> imported == 0 ? messages.get("import.nothing") : "";
                    case CHOOSE, DONE -> "";
                });
    }

    private void show(@Nullable ImportPlan plan) {
        counts.getChildren().setAll(plan == null ? List.of() : CountChips.of(plan, words));
        int unreadable = plan == null ? 0 : plan.unreadable().size();
        left.setText(unreadable == 0 ? "" : messages.get("import.done.unreadable", unreadable));
        show(model.step().get());
    }

    /// Puts the focus on what comes next.
    void focus() {
        switch (model.step().get()) {
            case CHOOSE -> choose.requestFocus();
            case COLUMNS -> columns.focus();
            case PREVIEW -> preview.focus();
            case DONE -> leads.requestFocus();
        }
    }

    PreviewView preview() {
        return preview;
    }

    @FXML
    void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("import.choose.dialog"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.get("import.choose.files"),
                                "*.csv",
                                "*.vcf",
                                "*.vcard",
                                "*.tsv",
                                "*.txt",
                                "*.CSV",
                                "*.VCF"),
                        new FileChooser.ExtensionFilter(
                                messages.get("import.choose.all_files"), "*"));
        var file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.open(file.toPath());
        }
    }

    @FXML
    void next() {
        if (model.step().get() == Step.COLUMNS) {
            model.next();
        } else {
            model.importNow();
        }
    }

    @FXML
    void back() {
        model.back();
        focus();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void goToLeads() {
        model.restart();
        openLeads.run();
    }

    @FXML
    void startOver() {
        model.restart();
        focus();
    }

    private static void shownWhen(
            Node node, javafx.beans.value.ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
