package com.sautai.desktop.client;

import com.sautai.desktop.ui.EmptyState;
import com.sautai.desktop.ui.Messages;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The list of clients with the chosen one beside it.
final class ClientsView {
    private final ClientsViewModel model;
    private final Messages messages;
    private boolean filling;

    @FXML private StackPane root;
    @FXML private HBox page;
    @FXML private Label count;
    @FXML private ListView<@Nullable Client> list;
    @FXML private ScrollPane detail;

    ClientsView(ClientsViewModel model) {
        this.model = model;
        messages = model.words().messages();
    }

    @FXML
    void initialize() {
        list.setCellFactory(_ -> new ClientCell(model.words()));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(client -> {
                    if (client != null && !filling) {
                        model.choose(client);
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::openOnEnter);
        list.setPlaceholder(
                new EmptyState(
                        Material2OutlinedMZ.SEARCH,
                        messages.get("client.search.none"),
                        messages.get("client.search.none.hint")));
        root.getChildren().add(nobody());
        page.visibleProperty().bind(model.hasClients().orElse(false));
        model.chosen().subscribe(this::show);
        model.shown().subscribe(_ -> fill());
    }

    /// Brings the keyboard to the list.
    void focusList() {
        list.requestFocus();
    }

    private Node nobody() {
        var nobody =
                new EmptyState(
                        Material2OutlinedMZ.PEOPLE_OUTLINE,
                        messages.get("client.empty"),
                        messages.get("client.empty.hint"));
        nobody.visibleProperty().bind(model.hasClients().map(any -> !any).orElse(false));
        return nobody;
    }

    private void fill() {
        var shown = model.shown().get();
        count.setText(messages.get("client.count", shown.size()));
        filling = true;
        list.getItems().setAll(shown);
        var chosen = model.chosen().get();
        if (chosen == null) {
            list.getSelectionModel().clearSelection();
        } else {
            int index = shown.indexOf(chosen);
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        filling = false;
    }

    private void show(@Nullable Client client) {
        detail.setContent(
                client == null ? null : new ClientDetail(client, model.words(), model::openLead));
        detail.setVvalue(0);
    }

    private void openOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.canOpenLead()) {
            model.openLead();
            event.consume();
        }
    }
}
