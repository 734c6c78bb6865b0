package com.sautai.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.account.NewChef;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.control.Button;
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
    void oneClickStartsAKitchenOnThisComputerThatIsUpToDateAndStaysSo() {
        try (var desktop = DesktopSample.open(folder)) {
            await(() -> isShown("#startHere"));
            click("#startHere");
            await(() -> isShown("#place-leads"));
            await(() -> pill().equals("Up to date"));
            assertEquals("sautai Chef Desk", desktop.stage.getTitle());
        }
        try (var again = DesktopSample.open(folder)) {
            await(() -> isShown("#place-leads"));
            await(() -> pill().equals("Up to date"));
        }
    }

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
    void connectingToAServerTellsWhatIsWrongAtTheFieldAndThenSyncs() {
        var clock = Clock.systemUTC();
        var ids = new TimeOrderedIds(clock, new Random(5));
        try (var server = ServerApp.start(ServerConfig.inMemory("journey"), clock, ids);
                var desktop = DesktopSample.open(folder)) {
            var ada = new NewChef("ada", ZoneId.of("Europe/London"), Currency.getInstance("GBP"));
            server.parts().accounts().add(ada, "a good password");
            openForm();
            fill("#address", "127.0.0.1:" + server.port());
            fill("#username", "ada");
            fill("#password", "a wrong password");
            robot.push(KeyCode.ENTER);
            await(() -> text("#passwordProblem").startsWith("The username or the password"));
            fill("#password", "a good password");
            robot.push(KeyCode.ENTER);
            await(() -> isShown("#place-leads"));
            await(() -> pill().equals("Up to date"));
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

    /// By the button itself: the robot would look for its place while the window is still laid out.
    private void click(String id) {
        FxThread.run(() -> ((Button) robot.lookup(id).query()).fire());
    }

    private void fill(String field, String text) {
        FxThread.run(() -> {
            var input = (TextInputControl) robot.lookup(field).query();
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
