package com.sautai.desktop;

import com.sautai.desktop.shell.Screen;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.shell.WindowMemory;
import com.sautai.desktop.shell.WindowState;
import com.sautai.desktop.shell.WindowStateFile;
import com.sautai.desktop.ui.Appearance;
import com.sautai.desktop.ui.Messages;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The desktop's one window: comes up as it was last time and remembers how it was left.
public final class Window {
    private final Stage stage;
    private final Appearance appearance;
    private final Shell shell;
    private final WindowStateFile file;
    private final WindowMemory memory;
    private final WindowState before;

    /// @param folder where it keeps what it remembers
    /// @param system whether the computer is set to light or dark
    public Window(
            Stage stage,
            Path folder,
            Messages messages,
            Clock clock,
            ObservableValue<ColorScheme> system) {
        this.stage = stage;
        appearance = new Appearance(system);
        shell = new Shell(messages, clock, appearance);
        file = new WindowStateFile(folder);
        memory = new WindowMemory(stage);
        before = file.read();
        stage.setTitle(messages.get("app.name"));
    }

    public Shell shell() {
        return shell;
    }

    /// The id of the screen that was in front last time.
    public String screen() {
        return before.screen();
    }

    public void show() {
        appearance.choiceProperty().set(before.appearance());
        var scene = new Scene(shell.root());
        appearance.dress(scene);
        shell.listenToKeys(scene);
        memory.restore(before);
        stage.setScene(scene);
        stage.show();
    }

    public void remember() {
        var screen = shell.navigation().current().map(Screen::id).orElse(before.screen());
        file.write(memory.state(screen, appearance.choiceProperty().get()));
    }
}
