package com.sautai.desktop;

import com.sautai.desktop.kitchen.KitchenFolder;
import com.sautai.desktop.kitchen.KitchenPlace;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the desktop is told on the command line.
@Command(
        name = "sautai-desk",
        description =
                "sautai Chef Desk: a chef’s leads, plans and orders, with or without a network.",
        sortOptions = false)
public final class Options {
    @Option(names = "--demo", description = "Open a filled demo kitchen in a folder of its own.")
    private boolean demo;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Keep the kitchen in this folder instead of the usual one.")
    private @Nullable Path folder;

    @Option(
            names = "--tour",
            paramLabel = "DIR",
            description = "Play a tour without a display and leave its pictures in this folder.")
    private @Nullable Path tour;

    @Option(names = "--help", usageHelp = true, description = "Show this and exit.")
    private boolean help;

    public Optional<Path> tour() {
        return Optional.ofNullable(tour);
    }

    public KitchenPlace place() {
        return new KitchenPlace(folder(), demo);
    }

    private Path folder() {
        if (folder != null) {
            return folder.toAbsolutePath().normalize();
        }
        var system = System.getProperty("os.name");
        var home = Path.of(System.getProperty("user.home"));
        return demo
                ? KitchenFolder.demo(system, home, System.getenv())
                : KitchenFolder.own(system, home, System.getenv());
    }
}
