package com.sautai.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Snapshots;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program, from the first window on.
class DesktopJourneyTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    @Test
    void theDemoKitchenIsFilledAndSyncs() {
        try (var desktop = DesktopSample.openDemo(folder)) {
            await(() -> isShown("#place-leads"));
            await(() -> pill().equals("Up to date"));
            FxThread.settle();
            Snapshots.write(
                    FxThread.get(() -> desktop.stage.getScene().snapshot(null)),
                    Path.of("target", "screens", "desktop-demo.png"));
        }
    }

    @Test
    void anAddressWhereNobodyOrSomebodyElseAnswersIsToldApart() throws IOException {
        var other =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        other.start();
        try (var desktop = DesktopSample.open(folder)) {
            openForm();
            fill("#username", "ada");
            fill("#password", "secret");
            fill("#address", "127.0.0.1:" + other.getAddress().getPort());
            robot.push(KeyCode.ENTER);
            await(() -> text("#addressProblem").endsWith("but it is not a sautai server."));
            other.stop(0);
            robot.push(KeyCode.ENTER);
            await(() -> text("#addressProblem").startsWith("Nobody answers at http://127.0.0.1"));
            fill("#address", "not an address");
            robot.push(KeyCode.ENTER);
            await(() -> text("#addressProblem").startsWith("This is not an address."));
        }
    }

    @Test
    void theWindowComesBackWhereItWas() {
        try (var desktop = DesktopSample.open(folder)) {
            await(() -> isShown("#startHere"));
            FxThread.run(() -> {
                desktop.stage.setX(40);
                desktop.stage.setY(30);
                desktop.stage.setWidth(860);
                desktop.stage.setHeight(610);
            });
            FxThread.settle();
        }
        var stage = FxThread.get(javafx.stage.Stage::new);
        FxThread.run(() ->
                new com.sautai.desktop.shell.WindowMemory(stage)
                        .restore(new com.sautai.desktop.shell.WindowStateFile(folder).read()));
        assertEquals(40, stage.getX());
        assertEquals(30, stage.getY());
        assertEquals(860, stage.getWidth());
        assertEquals(610, stage.getHeight());
    }

    private void openForm() {
        await(() -> isShown("#connectChoice"));
        click("#connectChoice");
        await(() -> isShown("#address"));
    }

    /// Waits until the node has its place, or the mouse would miss it.
    private void click(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(id);
    }

    private void fill(String field, String text) {
        var input = (TextInputControl) robot.lookup(field).query();
        FxThread.run(() -> {
            input.setText(text);
            input.requestFocus();
        });
    }

    private boolean isShown(String id) {
        return FxThread.get(() ->
                robot.lookup(id)
                        .tryQuery()
                        .map(node -> {
                            for (var each = node; each != null; each = each.getParent()) {
                                if (!each.isVisible() || each.getLayoutBounds().getWidth() == 0) {
                                    return false;
                                }
                            }
                            return true;
                        })
                        .orElse(false));
    }

    private String pill() {
        return text("#status-pill");
    }

    private String text(String id) {
        return FxThread.get(() ->
                robot.lookup(id).tryQuery().map(node -> ((Labeled) node).getText()).orElse(""));
    }

    private static void await(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, condition::get);
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come", late);
        }
        assertTrue(condition.get());
    }
}
