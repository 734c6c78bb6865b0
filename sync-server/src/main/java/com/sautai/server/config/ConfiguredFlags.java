package com.sautai.server.config;

import com.sautai.server.flag.Flag;
import com.sautai.server.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the configuration says about the flags: the environment, else the file, which is read again
/// whenever it changed. A file that cannot be understood changes nothing and is reported once.
final class ConfiguredFlags implements Supplier<Map<Flag, Boolean>> {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredFlags.class);

    private final Map<String, String> environment;
    private final @Nullable Path file;
    private @Nullable Version known;
    private Map<Flag, Boolean> flags = Map.of();

    private record Version(FileTime changed, long size) {}

    /// @throws StartRefused when a flag is neither true nor false
    ConfiguredFlags(Map<String, String> environment, @Nullable Path file) {
        this.environment = environment;
        this.file = file;
        known = version();
        flags = read();
    }

    @Override
    public synchronized Map<Flag, Boolean> get() {
        var now = version();
        if (now != null && !now.equals(known)) {
            known = now;
            try {
                flags = read();
            } catch (StartRefused wrong) {
                LOG.warn("The flags stay as they were: {}", wrong.getMessage());
            }
        }
        return flags;
    }

    private Map<Flag, Boolean> read() {
        var settings = new Settings();
        if (file != null) {
            settings.readFile(file);
        }
        settings.readEnvironment(environment);
        var values = new EnumMap<Flag, Boolean>(Flag.class);
        for (var flag : Flag.ALL) {
            var variable = Optional.ofNullable(environment.get(flag.variable()));
            var setting = Setting.ofKey(flag.key()).orElseThrow();
            variable.ifPresent(text -> settings.set(setting, text, "the environment"));
            values.put(flag, isOn(setting, settings.get(setting)));
        }
        return Map.copyOf(values);
    }

    private static boolean isOn(Setting setting, Settings.Value value) {
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0", "" -> false;
            default ->
                    throw new StartRefused(
                            "The setting "
                                    + setting.key()
                                    + " is \""
                                    + value.text()
                                    + "\" ("
                                    + value.place()
                                    + "), but must be true or false.");
        };
    }

    private @Nullable Version version() {
        if (file == null) {
            return null;
        }
        try {
            return new Version(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException gone) {
            return null;
        }
    }
}
