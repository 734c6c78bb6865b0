package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.FxThread;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class NavigationTest {
    @Test
    void whoListensToTheScreensStillHearsAfterAGarbageCollection() {
        FxThread.settle();
        var navigation = new Navigation();
        var heard = new ArrayList<List<? extends Screen>>();
        navigation
                .screens()
                .addListener(
                        (ListChangeListener<Screen>)
                                change -> heard.add(List.copyOf(change.getList())));
        collectGarbage();
        var leads = new BlankScreen("leads", "Leads", 0);
        navigation.setScreens(List.of(leads), "");
        assertEquals(List.of(List.of(leads)), heard);
    }

    private static void collectGarbage() {
        var gone = new WeakReference<>(new Object());
        while (gone.get() != null) {
            System.gc();
        }
    }
}
