package com.sautai.desktop.local;

import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.model.Problem;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How screens change the chef's data: off the FX thread, with a toast that offers to undo.
public final class Desk {
    private final LocalStore store;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");

    public Desk(LocalStore store, Background background, Notices notices, Messages messages) {
        this.store = store;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        refreshLabels();
    }

    public void apply(Edit edit) {
        apply(edit, () -> {});
    }

    /// @param then follows on the screen's thread when the edit was done or had nothing to do
    public void apply(Edit edit, Runnable then) {
        run(() -> store.apply(edit), done -> notices.tellUndoable(done.label(), this::undo), then);
    }

    /// @param ended follows on the screen's thread however it ended
    public void apply(Edit edit, Consumer<Applied> ended) {
        background.run(
                () -> store.apply(edit),
                applied -> {
                    refreshLabels();
                    if (applied instanceof Applied.Done(var label, _)) {
                        notices.tellUndoable(label, this::undo);
                    }
                    ended.accept(applied);
                });
    }

    public void undo() {
        run(store::undo, done -> notices.tell(messages.get("desk.undone", done.label())), () -> {});
    }

    public void redo() {
        run(store::redo, done -> notices.tellUndoable(done.label(), this::undo), () -> {});
    }

    /// What would be undone next, in the chef's words; empty when there is nothing.
    public ReadOnlyStringProperty undoLabel() {
        return undoLabel.getReadOnlyProperty();
    }

    /// What would be done again next, in the chef's words; empty when there is nothing.
    public ReadOnlyStringProperty redoLabel() {
        return redoLabel.getReadOnlyProperty();
    }

    private void run(Callable<Applied> work, Consumer<Applied.Done> tell, Runnable then) {
        background.run(
                work,
                applied -> {
                    refreshLabels();
                    switch (applied) {
                        case Applied.Done done -> {
                            tell.accept(done);
                            then.run();
                        }
                        case Applied.Nothing() -> then.run();
                        case Applied.Refused(var problems) ->
                                notices.warn(
                                        problems.stream()
                                                .map(this::text)
                                                .collect(Collectors.joining("\n")));
                        case Applied.ChangedSince(var label) ->
                                notices.warn(messages.get("desk.changedSince", label));
                    }
                });
    }

    private String text(Problem problem) {
        var key =
                "problem."
                        + problem.code()
                        + (problem.field().isEmpty() ? "" : "." + problem.field());
        return messages.has(key) ? messages.get(key) : problem.text();
    }

    private void refreshLabels() {
        background.run(
                () -> new Labels(store.undoLabel().orElse(""), store.redoLabel().orElse("")),
                labels -> {
                    undoLabel.set(labels.undo());
                    redoLabel.set(labels.redo());
                });
    }

    private record Labels(String undo, String redo) {}
}
