package com.sautai.desktop.offering;

import com.sautai.desktop.ui.EmptyState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The chef's services: all of them on the left, the open one beside.
public final class OfferingsView {
    private final OfferingListViewModel offerings;
    private final OfferingEditorViewModel editor;
    private final OfferingEditorView editorView;
    private boolean showing;

    @FXML private StackPane root;
    @FXML private HBox panes;
    @FXML private ListView<Offering> list;
    @FXML private StackPane editorPlace;
    @FXML private StackPane message;

    OfferingsView(
            OfferingListViewModel offerings,
            OfferingEditorViewModel editor,
            OfferingEditorView editorView) {
        this.offerings = offerings;
        this.editor = editor;
        this.editorView = editorView;
    }

    @FXML
    void initialize() {
        var messages = offerings.words().messages();
        editorPlace.getChildren().setAll(editorView.root());
        list.setFixedCellSize(OfferingCell.HEIGHT);
        list.setCellFactory(_ -> new OfferingCell(offerings.words()));
        var none = new Label(messages.get("offering.filter.none"));
        none.getStyleClass().add("offering-none");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        new SortDrag(
                list,
                this::cells,
                node -> node instanceof OfferingCell,
                (from, to) -> {
                    if (from < list.getItems().size()) {
                        offerings.moveTo(list.getItems().get(from), to);
                    }
                });
        var first = new Button(messages.get("offering.new"));
        first.setDefaultButton(true);
        first.setOnAction(_ -> offerings.create());
        message.getChildren()
                .setAll(
                        new EmptyState(
                                Material2OutlinedMZ.ROOM_SERVICE,
                                messages.get("offering.none"),
                                messages.get("offering.none.hint"),
                                first));
        offerings
                .empty()
                .subscribe(empty -> {
                    message.setVisible(empty);
                    panes.setVisible(!empty);
                });
        offerings.shown().subscribe(this::show);
        offerings.onMade(this::made);
    }

    private List<Node> cells() {
        return list.lookupAll(".offering-cell").stream()
                .map(OfferingCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .map(Node.class::cast)
                .toList();
    }

    /// What is open.
    ReadOnlyObjectProperty<@Nullable Offering> open() {
        return editor.offering();
    }

    private void show(List<Offering> shown) {
        showing = true;
        var before = editor.offering().get();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(shown);
        showing = false;
        if (before == null || index(before.id()).isEmpty()) {
            select(Math.min(place, shown.size() - 1));
        } else {
            index(before.id()).ifPresent(this::select);
        }
    }

    private Optional<Integer> index(UUID id) {
        int index = list.getItems().stream().map(Offering::id).toList().indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private void select(int index) {
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            selected(list.getItems().get(index));
        } else {
            editor.open(null);
        }
    }

    private void selected(@Nullable Offering offering) {
        if (showing || offering == null) {
            return;
        }
        var before = editor.offering().get();
        if (!editor.open(offering) && before != null) {
            showing = true;
            index(before.id()).ifPresent(this::select);
            showing = false;
            editorView.focusProblem();
        }
    }

    private void made(UUID id) {
        index(id)
                .ifPresent(index -> {
                    select(index);
                    list.scrollTo(index);
                    editorView.nameIt();
                });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            editorView.nameIt();
            event.consume();
        }
    }

    void focusList() {
        if (panes.isVisible()) {
            list.requestFocus();
        } else {
            message.lookup(".button").requestFocus();
        }
    }
}
