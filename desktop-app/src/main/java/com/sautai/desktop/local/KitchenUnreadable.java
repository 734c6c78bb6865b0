package com.sautai.desktop.local;

import java.nio.file.Path;

/// The kitchen's file cannot be opened: damaged, not readable, or written by a newer version of the
/// app.
public final class KitchenUnreadable extends RuntimeException {
    private final Path folder;

    public KitchenUnreadable(Path folder, String reason) {
        super("Cannot open the kitchen " + folder + ": " + reason);
        this.folder = folder;
    }

    public KitchenUnreadable(Path folder, Throwable cause) {
        super("Cannot open the kitchen " + folder, cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
