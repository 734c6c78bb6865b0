package com.sautai.server.config;

import com.sautai.server.ServerConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The part of the command line that says which server is meant.
public final class ConfigOptions {
    private static final Path BY_DEFAULT = Path.of("server.yaml");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "The configuration file. Without it, server.yaml in this folder if there is one.")
    private @Nullable Path config;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; 0 takes a free one. Without it, 8080.")
    private @Nullable String port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the data. Without it, .sautai/server in your home folder.")
    private @Nullable String data;

    public ServerConfig read(Map<String, String> environment) {
        var settings = new Settings();
        var file = config == null && Files.exists(BY_DEFAULT) ? BY_DEFAULT : config;
        if (file != null) {
            settings.readFile(file);
        }
        settings.readEnvironment(environment);
        if (port != null) {
            settings.set(Setting.PORT, port, "--port");
        }
        if (data != null) {
            settings.set(Setting.DATA, data, "--data");
        }
        return new ConfigReader(settings).read().withFlags(new ConfiguredFlags(environment, file));
    }
}
