package com.sautai.desktop.needsyou;

import com.sautai.desktop.ui.EmptyState;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The list of what needs the chef, and the good news when there is nothing.
final class NeedsYouView extends StackPane {
    private final NeedsYouViewModel viewModel;
    private final ListView<Need> list = new ListView<>();
    private final BooleanBinding clashSelected = selected(Need.Clash.class::isInstance);
    private final BooleanBinding refusalSelected = selected(Need.Refusal.class::isInstance);
    private final BooleanBinding editableSelected =
            selected(need -> need instanceof Need.Clash clash && clash.typed().isPresent());

    NeedsYouView(NeedsYouViewModel viewModel) {
        this.viewModel = viewModel;
        getStylesheets()
                .add(
                        Objects.requireNonNull(NeedsYouView.class.getResource("needs-you.css"))
                                .toExternalForm());
        getStyleClass().add("needs-you");
        var messages = viewModel.messages();
        list.setItems(viewModel.needs());
        list.setCellFactory(_ -> new NeedCell(viewModel));
        list.setAccessibleText(messages.get("needsyou.title"));
        list.setEditable(true);
        list.setPlaceholder(
                new EmptyState(
                        Material2OutlinedAL.CHECK_CIRCLE_OUTLINE,
                        messages.get("needsyou.none"),
                        messages.get("needsyou.none.hint")));
        getChildren().add(list);
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    BooleanBinding clashSelected() {
        return clashSelected;
    }

    BooleanBinding refusalSelected() {
        return refusalSelected;
    }

    BooleanBinding editableSelected() {
        return editableSelected;
    }

    void keep() {
        onClash(viewModel::keep);
    }

    void useOther() {
        onClash(viewModel::useOther);
    }

    void edit() {
        list.edit(list.getSelectionModel().getSelectedIndex());
    }

    void retry() {
        onRefusal(viewModel::retry);
    }

    void discard() {
        onRefusal(viewModel::discard);
    }

    private @Nullable Need selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void onClash(Consumer<Need.Clash> action) {
        if (selected() instanceof Need.Clash clash) {
            action.accept(clash);
        }
    }

    private void onRefusal(Consumer<Need.Refusal> action) {
        if (selected() instanceof Need.Refusal refusal) {
            action.accept(refusal);
        }
    }

    private BooleanBinding selected(Predicate<Need> wanted) {
        var item = list.getSelectionModel().selectedItemProperty();
        return Bindings.createBooleanBinding(
                () -> item.get() != null && wanted.test(item.get()), item);
    }
}
