package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private final Navigation navigation = new Navigation();

    @Test
    void whoeverListensToTheScreensHearsOfThemHoweverLateTheyCome() {
        var heard = new ArrayList<Integer>();
        ListChangeListener<Screen> listener = change -> heard.add(change.getList().size());
        navigation.screens().addListener(listener);
        assertSame(navigation.screens(), navigation.screens());
        navigation.setScreens(List.of(), "");
        navigation.setScreens(screens(), "");
        assertEquals(2, heard.getLast());
    }

    @Test
    void itOpensTheScreenOfLastTimeOrElseTheFirst() {
        navigation.setScreens(screens(), "needs-you");
        assertEquals("needs-you", navigation.current().orElseThrow().id());
        navigation.setScreens(screens(), "gone");
        assertEquals("leads", navigation.current().orElseThrow().id());
    }

    private static List<Screen> screens() {
        return List.of(
                new BlankScreen("leads", "Leads", 0),
                new BlankScreen("needs-you", "Needs you", 2));
    }
}
