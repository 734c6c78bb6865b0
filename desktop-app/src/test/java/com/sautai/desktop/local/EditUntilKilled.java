package com.sautai.desktop.local;

import java.nio.file.Path;

/// Adds leads and tells each one's name once it is safe, until the process is killed.
final class EditUntilKilled {
    private EditUntilKilled() {}

    static void main(String[] args) {
        try (var store = Kitchens.onDisk(Path.of(args[0]))) {
            for (var i = 0; i < 1_000_000; i++) {
                store.apply(Kitchens.added(Kitchens.lead("Lead " + i)));
                System.out.println("Lead " + i);
            }
        }
    }
}
