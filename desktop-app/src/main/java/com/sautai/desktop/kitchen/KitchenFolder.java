package com.sautai.desktop.kitchen;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where programs of this computer keep a user's data, and the kitchens in it.
public final class KitchenFolder {
    private static final String NAME = "sautai-chef-desk";

    private KitchenFolder() {}

    /// The folder of the chef's own kitchen.
    ///
    /// @param system the `os.name`
    /// @param home the user's home folder
    /// @param environment the process's environment
    public static Path own(String system, Path home, Map<String, String> environment) {
        return programData(system, home, environment).resolve(NAME).resolve("kitchen");
    }

    /// The folder of the demo kitchen, beside the chef's own.
    public static Path demo(String system, Path home, Map<String, String> environment) {
        return programData(system, home, environment).resolve(NAME).resolve("demo");
    }

    private static Path programData(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        var xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg);
    }
}
