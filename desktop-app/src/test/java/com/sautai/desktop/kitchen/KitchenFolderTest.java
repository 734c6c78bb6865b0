package com.sautai.desktop.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KitchenFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void eachSystemHasItsOwnPlace() {
        assertEquals(
                HOME.resolve(".local/share/sautai-chef-desk/kitchen"),
                KitchenFolder.own("Linux", HOME, Map.of()));
        assertEquals(
                Path.of("/data/sautai-chef-desk/kitchen"),
                KitchenFolder.own("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(
                HOME.resolve("Library/Application Support/sautai-chef-desk/kitchen"),
                KitchenFolder.own("Mac OS X", HOME, Map.of()));
        assertEquals(
                HOME.resolve("AppData/Local/sautai-chef-desk/kitchen"),
                KitchenFolder.own("Windows 11", HOME, Map.of()));
    }

    @Test
    void theDemoLiesApart() {
        assertEquals(
                HOME.resolve(".local/share/sautai-chef-desk/demo"),
                KitchenFolder.demo("Linux", HOME, Map.of()));
    }
}
