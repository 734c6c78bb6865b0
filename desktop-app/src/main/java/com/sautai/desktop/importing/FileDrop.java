package com.sautai.desktop.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes a file that is dropped somewhere.
public final class FileDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    /// @param place where files may be dropped, the whole window or a part of it
    /// @param marked shows that a file may be dropped, by the pseudo class `dropping`
    public static void on(Node place, Node marked, Consumer<Path> open) {
        place.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (file(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        place.addEventHandler(
                DragEvent.DRAG_ENTERED,
                event -> marked.pseudoClassStateChanged(DROPPING, file(event).isPresent()));
        place.addEventHandler(
                DragEvent.DRAG_EXITED, event -> marked.pseudoClassStateChanged(DROPPING, false));
        place.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var file = file(event);
                    file.ifPresent(open);
                    event.setDropCompleted(file.isPresent());
                    event.consume();
                });
    }

    private static Optional<Path> file(DragEvent event) {
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1 ? Optional.of(files.getFirst().toPath()) : Optional.empty();
    }
}
