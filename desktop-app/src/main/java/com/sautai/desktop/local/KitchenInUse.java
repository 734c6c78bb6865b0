package com.sautai.desktop.local;

import java.nio.file.Path;

/// The kitchen's folder is open in another window of this app.
public final class KitchenInUse extends RuntimeException {
    private final Path folder;

    public KitchenInUse(Path folder, Throwable cause) {
        super("Another process has the kitchen open: " + folder, cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
