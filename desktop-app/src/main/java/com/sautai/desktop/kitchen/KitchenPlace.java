package com.sautai.desktop.kitchen;

import java.nio.file.Files;
import java.nio.file.Path;

/// Which kitchen to open.
///
/// @param demo whether it is to be filled with invented leads when it is new
public record KitchenPlace(Path folder, boolean demo) {
    /// Where this computer keeps its own server's data, when it is one.
    public Path serverFolder() {
        return folder.resolve("server");
    }

    /// What the chef's other devices call this computer.
    public String deviceName() {
        var environment = System.getenv();
        var name =
                environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
        return name.isBlank() ? System.getProperty("os.name") : name;
    }

    /// Whether the chef chose to have the server on this computer.
    public boolean isServedHere() {
        return Files.isDirectory(serverFolder());
    }
}
