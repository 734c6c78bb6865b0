package com.sautai.desktop.importing;

import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the columns of a table mean.
public final class ColumnsView {
    private static final int MOST_STAGE_WORDS = 30;

    private final ImportViewModel model;
    private final ImportWords words;
    private final Messages messages;

    @FXML private VBox root;
    @FXML private Label lead;
    @FXML private ListView<Integer> columns;
    @FXML private ScrollPane beside;
    @FXML private VBox stagePart;
    @FXML private VBox stages;
    @FXML private VBox datePart;
    @FXML private Label dateTitle;
    @FXML private ComboBox<Boolean> dates;
    private List<String> shownWords = List.of();

    ColumnsView(ImportViewModel model, ImportWords words) {
        this.model = model;
        this.words = words;
        messages = words.messages();
    }

    @FXML
    void initialize() {
        columns.setCellFactory(_ -> new ColumnCell(model, words));
        columns.setAccessibleText(messages.get("import.step.columns"));
        columns.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        openSelected();
                    }
                });
        dateTitle.setLabelFor(dates);
        dates.getItems().setAll(true, false);
        dates.setConverter(
                new WordsOf<>(first ->
                        messages.get(
                                "import.columns.dates." + (first ? "day_first" : "month_first"))));
        dates.valueProperty()
                .subscribe(first -> {
                    var mapping = model.columns().mapping().get();
                    if (first != null && mapping != null && mapping.dayFirst() != first) {
                        model.columns().dayFirst(first);
                    }
                });
        model.columns().table().subscribe(this::show);
        model.columns().mapping().subscribe(this::show);
    }

    private void show(ImportFile.@Nullable Table table) {
        shownWords = List.of();
        if (table != null) {
            lead.setText(messages.get("import.columns.lead", table.name()));
            columns.getItems().setAll(IntStream.range(0, table.columns().size()).boxed().toList());
            columns.getSelectionModel().selectFirst();
            columns.scrollTo(0);
        }
    }

    private void show(@Nullable ColumnMapping mapping) {
        var table = model.columns().table().get();
        if (mapping == null || table == null) {
            return;
        }
        var inFile = mapping.stageWords(table).stream().limit(MOST_STAGE_WORDS).toList();
        if (!inFile.equals(shownWords)) {
            shownWords = inFile;
            stages.getChildren()
                    .setAll(inFile.stream().map(word -> stageRow(word, mapping)).toList());
        }
        dates.setValue(mapping.dayFirst());
        visible(stagePart, !inFile.isEmpty());
        visible(datePart, mapping.hasAmbiguousDates(table));
        beside.setVisible(stagePart.isVisible() || datePart.isVisible());
        beside.setManaged(beside.isVisible());
    }

    private HBox stageRow(String word, ColumnMapping mapping) {
        var title = new Label(word);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var stage = new ComboBox<Optional<Stage>>();
        stage.getItems()
                .setAll(
                        Stream.concat(
                                        Stage.ALL.stream().map(Optional::of),
                                        Stream.of(Optional.<Stage>empty()))
                                .toList());
        stage.setConverter(
                new WordsOf<>(meaning ->
                        meaning.map(words::stage)
                                .orElse(messages.get("import.columns.stage_open"))));
        stage.setValue(mapping.stage(word));
        stage.setMinWidth(150);
        stage.setAccessibleText(messages.get("import.columns.stage_of", word));
        stage.valueProperty()
                .subscribe((_, meaning) -> model.columns().stage(word, meaning.orElse(null)));
        var row = new HBox(title, stage);
        row.getStyleClass().add("import-stage-word");
        return row;
    }

    private void openSelected() {
        columns.lookupAll(".import-column").stream()
                .filter(node -> node instanceof ColumnCell cell && cell.isSelected())
                .findFirst()
                .ifPresent(node -> ((ColumnCell) node).open());
    }

    void focus() {
        columns.requestFocus();
    }

    private static void visible(VBox part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
