package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Theme;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LeadBoardTest {
    private final FxRobot robot = new FxRobot();
    private final Lead ada = lead("Ada", 1);
    private final Lead bea = lead("Bea", 2);
    private final Lead cai = lead("Cai", 3, Stage.PROPOSAL);
    private final LeadsKitchen kitchen =
            FxThread.get(() -> new LeadsKitchen(Locale.UK, Runnable::run, LeadBoardTest::onFx));

    private static Lead lead(String name, int daysOld) {
        return lead(name, daysOld, Stage.NEW);
    }

    private static Lead lead(String name, int daysOld, Stage stage) {
        var created = LeadSamples.NOW.minus(Duration.ofDays(daysOld));
        var id = UUID.randomUUID();
        return Lead.of(
                id, Lead.named(id, name, created).body().with(Fields.of("stage", stage.wire())));
    }

    private static void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @BeforeEach
    void open() throws Exception {
        kitchen.with(ada, bea, cai);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            var shell = ShellSample.around(kitchen.messages, kitchen.screen());
            var scene = new Scene(shell.root(), 1000, 700);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        FxThread.run(() -> list(Stage.NEW).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(() -> {
            kitchen.panel.close();
            kitchen.panel.close();
        });
        FxToolkit.cleanupStages();
        kitchen.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<LeadCard> list(Stage stage) {
        return robot.lookup("#stage-" + stage.wire() + " .stage-list").queryAs(ListView.class);
    }

    private Node cell(Lead lead) {
        return robot.lookup(".lead-cell")
                .match(node ->
                        node instanceof LeadCell cell
                                && !cell.isEmpty()
                                && cell.getItem().id().equals(lead.id()))
                .query();
    }

    private List<String> names(Stage stage) {
        return list(stage).getItems().stream().map(card -> card.lead().name()).toList();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCardIsDraggedToAnotherColumn() {
        robot.drag(cell(ada)).moveTo("#stage-booked");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                robot.lookup("#stage-booked").query().getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("target")));

        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Ada"), names(Stage.BOOKED));
        assertEquals(List.of("Bea"), names(Stage.NEW));
        assertEquals(Stage.BOOKED, kitchen.stored(ada).stage());
        assertEquals(
                List.of("Ada"),
                list(Stage.BOOKED).getSelectionModel().getSelectedItems().stream()
                        .map(card -> card.lead().name())
                        .toList());
    }

    @Test
    void escapePutsADraggedCardBack() {
        robot.drag(cell(ada)).moveTo("#stage-booked");
        press(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Ada", "Bea"), names(Stage.NEW));
        assertEquals(List.of(), kitchen.told);
    }

    @Test
    void severalSelectedCardsAreDraggedTogether() {
        press(KeyCode.SHIFT, KeyCode.DOWN);
        robot.drag(cell(bea)).dropTo("#stage-discovery");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Ada", "Bea"), names(Stage.DISCOVERY));
        kitchen.desk.undo();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Ada", "Bea"), names(Stage.NEW));
    }

    @Test
    void theWholeJobIsDoneByKeys() {
        press(KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertEquals(List.of("Bea"), names(Stage.DISCOVERY));
        press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertEquals(List.of("Bea", "Cai"), names(Stage.PROPOSAL));

        press(KeyCode.LEFT);
        assertEquals("Ada", focused().getSelectionModel().getSelectedItem().lead().name());
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        assertEquals("Cai", focused().getSelectionModel().getSelectedItem().lead().name());

        press(KeyCode.E);
        assertTrue(kitchen.stored(cai).isArchived());
        press(KeyCode.DELETE);
        assertEquals(List.of(), names(Stage.PROPOSAL));
        assertEquals(
                List.of(
                        "Moved Bea to Discovery",
                        "Moved Bea to Proposal",
                        "Archived Cai",
                        "Deleted Bea"),
                kitchen.told);
    }

    @Test
    void newLeadsAreTypedOneAfterTheOther() {
        press(KeyCode.N);
        write("Dov Example\n");
        write("Eva Example\n");
        press(KeyCode.ESCAPE);

        assertTrue(names(Stage.NEW).containsAll(List.of("Dov Example", "Eva Example")));
        assertEquals(list(Stage.NEW), focused());
    }

    @Test
    void aLeadIsOpenedChangedAndClosedByKeys() {
        press(KeyCode.ENTER);
        var name = robot.lookup(".panel-name").queryAs(TextField.class);
        assertTrue(name.isFocused());
        press(KeyCode.END);
        write(" Lovelace");
        press(KeyCode.ESCAPE);

        assertEquals("Ada Lovelace", kitchen.stored(ada).name());
        assertEquals(null, kitchen.panel.card().get());
        assertEquals(list(Stage.NEW), focused());
    }

    @Test
    void lettersThatAreTypedInAFieldAreNoCommands() {
        press(KeyCode.ENTER);
        write("nEo/");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(), kitchen.told);
        assertFalse(kitchen.board.filters().overdue().get());
    }

    @Test
    void searchIsOneKeyAwayAndEnterLeadsToTheCards() {
        write("/");
        write("cai");
        assertEquals(List.of(), names(Stage.NEW));
        assertEquals(List.of("Cai"), names(Stage.PROPOSAL));
        press(KeyCode.ENTER);
        assertEquals(list(Stage.PROPOSAL), focused());

        write("/");
        press(KeyCode.ESCAPE);
        assertEquals(List.of("Ada", "Bea"), names(Stage.NEW));
    }

    @Test
    void anOpenLeadFollowsTheKeysAndTheBoardStaysWhereItIs() {
        double before = cell(bea).localToScene(0, 0).getX();
        robot.clickOn(cell(ada));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Ada", Objects.requireNonNull(kitchen.panel.card().get()).lead().name());
        assertEquals(before, cell(bea).localToScene(0, 0).getX());

        press(KeyCode.DOWN);
        assertEquals("Bea", Objects.requireNonNull(kitchen.panel.card().get()).lead().name());
    }

    @Test
    void aNoteIsAddedByKeys() {
        press(KeyCode.SHORTCUT, KeyCode.M);
        write("Wants a menu");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertEquals(
                List.of("Wants a menu"),
                kitchen.panel.timeline().interactions().get().stream()
                        .map(each -> each.text())
                        .toList());
    }

    @Test
    void everyPlaceTheKeyboardReachesHasAName() {
        press(KeyCode.ENTER);

        var nameless =
                robot.lookup(node -> node.isFocusTraversable() && isShown(node)).queryAll().stream()
                        .filter(node -> node.getAccessibleText() == null)
                        .filter(node ->
                                !(node instanceof javafx.scene.control.Labeled labeled)
                                        || labeled.getText() == null
                                        || labeled.getText().isEmpty())
                        .toList();

        assertEquals(List.of(), nameless);
        assertNotNull(cell(ada).getAccessibleText());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @SuppressWarnings("unchecked")
    private ListView<LeadCard> focused() {
        return (ListView<LeadCard>) robot.window(0).getScene().getFocusOwner();
    }
}
