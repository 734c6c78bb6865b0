package com.sautai.desktop.client;

import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Search and order of the list, beside the screen's title.
final class ClientsToolbar extends HBox {
    private final TextField search = new TextField();

    /// @param intoList brings the keyboard from the search to the list
    ClientsToolbar(ClientsViewModel model, Runnable intoList) {
        getStyleClass().add("clients-toolbar");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ClientsToolbar.class.getResource("client.css"))
                                .toExternalForm());
        var messages = model.words().messages();
        search.setId("client-search");
        search.getStyleClass().add("clients-search");
        search.setPromptText(messages.get("client.search"));
        search.setAccessibleText(messages.get("client.search"));
        search.textProperty().bindBidirectional(model.query());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, intoList));
        HBox.setHgrow(search, Priority.SOMETIMES);
        getChildren().addAll(search, sort(model));
    }

    void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void leave(KeyEvent event, Runnable intoList) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        } else if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.DOWN) {
            return;
        }
        intoList.run();
        event.consume();
    }

    private static ComboBox<ClientSort> sort(ClientsViewModel model) {
        var words = model.words();
        var box = new ComboBox<ClientSort>();
        box.setId("client-sort");
        box.getItems().setAll(ClientSort.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable ClientSort sort) {
                        return sort == null ? "" : words.sort(sort);
                    }

                    @Override
                    public ClientSort fromString(String text) {
                        throw new UnsupportedOperationException("Orders are chosen, not typed");
                    }
                });
        box.setAccessibleText(words.messages().get("client.sort"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.valueProperty().bindBidirectional(model.sort());
        return box;
    }
}
