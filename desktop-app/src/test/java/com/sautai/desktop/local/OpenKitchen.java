package com.sautai.desktop.local;

import java.nio.file.Path;

/// Tries to open a kitchen and says how it went.
final class OpenKitchen {
    private OpenKitchen() {}

    static void main(String[] args) {
        try (var store = Kitchens.onDisk(Path.of(args[0]))) {
            System.out.println("open " + store.undoLabel());
        } catch (KitchenInUse inUse) {
            System.out.println("in use");
        }
    }
}
