package com.sautai.desktop.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A chef looks clients up without a mouse.
class ClientsJourneyTest {
    private final FxRobot robot = new FxRobot();
    private final ClientsKitchen kitchen =
            FxThread.get(() -> ClientSamples.fill(new ClientsKitchen()));

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            var shell = ShellSample.around(kitchen.records.words.messages(), kitchen.screen());
            var scene = new Scene(shell.root(), 1000, 700);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        FxThread.run(() -> list().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        kitchen.close();
    }

    @Test
    void arrowsWalkAndEnterOpensTheLead() {
        assertEquals("Ada Lovelace", shown());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertEquals("Grace Hopper", shown());
        assertEquals("Grace Hopper", title());

        press(KeyCode.ENTER);
        assertEquals(List.of(lead()), kitchen.opened);
    }

    @Test
    void aSlashSearchesAndEnterComesBackToTheList() {
        press(KeyCode.DOWN);
        robot.write("/");
        robot.write("jose");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("José Núñez"), kitchen.names());
        assertEquals("José Núñez", title());

        press(KeyCode.ENTER);
        assertTrue(list().isFocused());
        press(KeyCode.ENTER);
        assertEquals(List.of(lead()), kitchen.opened);

        robot.write("/");
        press(KeyCode.ESCAPE);
        assertEquals(10, list().getItems().size());
        assertEquals("José Núñez", shown());
        assertEquals("José Núñez", selected());
    }

    @Test
    void whatChangesKeepsItsPlaceInTheList() {
        press(KeyCode.END);
        assertEquals("Ольга Ладыженская", shown());
        FxThread.run(() -> kitchen.booking(20, "Aaron", "confirmed", Map.of()));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(11, list().getItems().size());
        assertEquals("Ольга Ладыженская", selected());
        press(KeyCode.UP);
        assertEquals("Zeynep Işık", shown());
    }

    private void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private ListView<Client> list() {
        return robot.lookup("#client-list").queryAs(ListView.class);
    }

    private String shown() {
        return client().name();
    }

    private String selected() {
        return list().getSelectionModel().getSelectedItem().name();
    }

    private Object lead() {
        return Objects.requireNonNull(client().lead()).id();
    }

    private Client client() {
        return Objects.requireNonNull(kitchen.model.chosen().get());
    }

    private String title() {
        return robot.lookup(".client-title").queryLabeled().getText();
    }
}
