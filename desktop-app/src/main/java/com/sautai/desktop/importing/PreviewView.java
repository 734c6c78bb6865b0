package com.sautai.desktop.importing;

import com.sautai.desktop.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the import would do, contact by contact, before it does it.
public final class PreviewView {
    private final ImportViewModel model;
    private final ImportWords words;
    private final Messages messages;

    @FXML private VBox root;
    @FXML private Label summary;
    @FXML private HBox counts;
    @FXML private ToggleGroup show;
    @FXML private ToggleButton all;
    @FXML private ToggleButton duplicates;
    @FXML private ToggleButton hints;
    @FXML private ToggleButton damaged;
    @FXML private HBox bulkPart;
    @FXML private Label bulkTitle;
    @FXML private ComboBox<Optional<Choice>> bulk;
    @FXML private CheckBox food;
    @FXML private TableView<PlannedRow> table;
    @FXML private TableColumn<PlannedRow, PlannedRow> contact;
    @FXML private TableColumn<PlannedRow, PlannedRow> details;
    @FXML private TableColumn<PlannedRow, PlannedRow> what;
    @FXML private TableColumn<PlannedRow, PlannedRow> choice;
    @FXML private TableView<Unreadable> problems;
    @FXML private TableColumn<Unreadable, Unreadable> line;
    @FXML private TableColumn<Unreadable, Unreadable> reason;
    @FXML private TableColumn<Unreadable, Unreadable> excerpt;

    private boolean beginning;

    PreviewView(ImportViewModel model, ImportWords words) {
        this.model = model;
        this.words = words;
        messages = words.messages();
    }

    @FXML
    void initialize() {
        var cells = new PreviewCells(words, model.foodInNotes());
        lines(contact, cells::contact);
        lines(details, cells::details);
        lines(what, cells::outcome);
        values(choice);
        choice.setCellFactory(_ -> new ChoiceCell(model, words));
        lines(line, cells::lines);
        lines(reason, cells::reason);
        lines(excerpt, cells::excerpt);
        for (var each : List.of(table, problems)) {
            each.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            each.setPlaceholder(new Label(messages.get("import.preview.none")));
            each.setAccessibleText(messages.get("import.step.preview"));
        }
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        food.selectedProperty().bindBidirectional(model.foodInNotes());
        bulkTitle.setLabelFor(bulk);
        bulk.getItems().add(Optional.empty());
        for (var each : Choice.values()) {
            bulk.getItems().add(Optional.of(each));
        }
        bulk.setConverter(new WordsOf<>(this::bulkWords));
        bulk.valueProperty()
                .subscribe((_, wanted) -> {
                    if (wanted != null) {
                        model.chooseForAll(wanted);
                    }
                });
        show.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        show.selectToggle(before);
                    } else {
                        refresh();
                    }
                });
        show.selectToggle(all);
        model.step().subscribe(this::begin);
        model.plan().subscribe(this::refresh);
    }

    /// A new preview begins with everything.
    private void begin(ImportViewModel.Step step) {
        if (step == ImportViewModel.Step.PREVIEW) {
            show.selectToggle(all);
            beginning = true;
            bulk.setValue(Optional.empty());
            beginning = false;
            refresh();
            table.scrollTo(0);
        }
    }

    private void refresh() {
        var plan = model.plan().get();
        if (plan == null) {
            table.getItems().clear();
            problems.getItems().clear();
            return;
        }
        boolean broken = show.getSelectedToggle() == damaged;
        update(table.getItems(), plan.rows().stream().filter(shown()).toList());
        update(problems.getItems(), plan.unreadable());
        table.setVisible(!broken);
        problems.setVisible(broken);
        summary.setText(words.summary(plan, model.file()));
        counts.getChildren().setAll(CountChips.of(plan, words));
        offer(plan);
    }

    private void offer(ImportPlan plan) {
        duplicates.setDisable(plan.duplicates() == 0);
        hints.setDisable(plan.rows().stream().allMatch(row -> row.contact().hints().isEmpty()));
        damaged.setDisable(plan.unreadable().isEmpty());
        choice.setVisible(plan.duplicates() > 0);
        visible(bulkPart, plan.duplicates() > 0);
        food.setText(messages.get("import.preview.food", model.foodCount()));
        food.setVisible(model.foodCount() > 0);
        food.setManaged(food.isVisible());
    }

    private Predicate<PlannedRow> shown() {
        var toggle = show.getSelectedToggle();
        if (toggle == duplicates) {
            return row -> row.match().isPresent();
        }
        return toggle == hints ? row -> !row.contact().hints().isEmpty() : _ -> true;
    }

    /// Chooses for the selected contacts.
    void chooseForSelected(Choice wanted) {
        List.copyOf(table.getSelectionModel().getSelectedItems()).stream()
                .filter(Objects::nonNull)
                .filter(row -> row.match().isPresent())
                .forEach(row -> model.choose(row, wanted));
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private String bulkWords(Optional<Choice> wanted) {
        return messages.get(
                "import.preview.bulk."
                        + wanted.map(each -> each.name().toLowerCase(Locale.ROOT))
                                .orElse("suggested"));
    }

    /// Changes only what differs, so that nothing jumps under the chef's hands.
    private static <T> void update(ObservableList<T> shown, List<T> wanted) {
        if (shown.size() != wanted.size()) {
            shown.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!shown.get(i).equals(wanted.get(i))) {
                shown.set(i, wanted.get(i));
            }
        }
    }

    private static <T> void lines(
            TableColumn<T, T> column, Function<T, LinesCell.Content> content) {
        values(column);
        column.setCellFactory(_ -> new LinesCell<>(content));
    }

    private static <T> void values(TableColumn<T, @Nullable T> column) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    }

    private static void visible(HBox part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
