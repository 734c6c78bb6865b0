package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether a record still is what an edit made of it, so that the edit may be taken back.
final class UndoCheck {
    private UndoCheck() {}

    /// @param inverse the change that takes the edit back; its base is what the edit wrote
    /// @param now the record as the chef sees it
    static boolean stillAsWritten(Change inverse, @Nullable Fields now) {
        if (now == null) {
            return inverse.makesRecord();
        }
        return switch (inverse.op()) {
            case PUT ->
                    !inverse.makesRecord()
                            && inverse.base().values().entrySet().stream()
                                    .allMatch(field ->
                                            Objects.equals(
                                                    now.get(field.getKey()), field.getValue()));
            case DELETE ->
                    Changes.between(inverse.type(), inverse.id(), inverse.base(), now).isEmpty();
            case ADD ->
                    inverse.set().values().keySet().stream()
                            .allMatch(name ->
                                    inverse.set().texts(name).stream()
                                            .noneMatch(now.texts(name)::contains));
            case REMOVE ->
                    inverse.set().values().keySet().stream()
                            .allMatch(
                                    name -> now.texts(name).containsAll(inverse.set().texts(name)));
        };
    }
}
