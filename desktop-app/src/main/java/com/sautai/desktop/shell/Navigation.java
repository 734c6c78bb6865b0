package com.sautai.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The screens of the window and which of them is in front.
public final class Navigation {
    private final ObservableList<Screen> screens = FXCollections.observableArrayList();

    /// Kept, since a view that nobody holds takes its listeners along when it is collected.
    private final ObservableList<Screen> shown = FXCollections.unmodifiableObservableList(screens);

    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>();

    public ObservableList<Screen> screens() {
        return shown;
    }

    /// Takes the place of all screens so far and opens one of them.
    ///
    /// @param first the id of the screen to open; the first one when there is none of that id
    public void setScreens(List<Screen> all, String first) {
        current.set(null);
        screens.setAll(all);
        if (!all.isEmpty()) {
            show(find(first).orElse(all.getFirst()));
        }
    }

    public Optional<Screen> find(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    public void show(Screen screen) {
        if (!screen.equals(current.get())) {
            current.set(screen);
        }
        screen.shown();
    }

    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<Screen> current() {
        return Optional.ofNullable(current.get());
    }
}
