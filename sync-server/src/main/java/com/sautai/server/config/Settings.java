package com.sautai.server.config;

import com.sautai.server.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The values that were set, the strongest place winning: command line, environment, file, default.
final class Settings {
    private static final String PREFIX = "SAUTAI_";

    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    /// @param place where it was set, for messages
    record Value(String text, String place) {}

    Settings() {
        for (var setting : Setting.values()) {
            values.put(setting, new Value(setting.byDefault(), "default"));
        }
    }

    Value get(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    void set(Setting setting, String text, String place) {
        values.put(setting, new Value(text.strip(), place));
    }

    void readFile(Path file) {
        try {
            readYaml(Files.readString(file), file.toString());
        } catch (IOException failure) {
            throw new StartRefused("The configuration file " + file + " cannot be read.", failure);
        }
    }

    void readYaml(String yaml, String place) {
        try {
            var root = new YAMLMapper().readTree(yaml);
            if (root.isObject()) {
                readMap(root, "", place);
            } else if (!root.isMissingNode() && !root.isNull()) {
                throw new StartRefused(
                        "The configuration file " + place + " has no \"key: value\" lines.");
            }
        } catch (JacksonException notYaml) {
            throw new StartRefused(
                    "The configuration file "
                            + place
                            + " is not YAML at line "
                            + notYaml.getLocation().getLineNr()
                            + ".",
                    notYaml);
        }
    }

    void readEnvironment(Map<String, String> environment) {
        environment.forEach((variable, text) -> {
            if (variable.startsWith(PREFIX)) {
                var setting = Setting.ofVariable(variable);
                set(
                        setting.orElseThrow(() ->
                                unknown(variable.substring(PREFIX.length()), "the environment")),
                        text,
                        "the environment");
            }
        });
    }

    private void readMap(JsonNode map, String prefix, String place) {
        map.properties()
                .forEach(entry -> {
                    var key = prefix + entry.getKey();
                    if (entry.getValue().isObject()) {
                        readMap(entry.getValue(), key + ".", place);
                    } else {
                        var setting = Setting.ofKey(key).orElseThrow(() -> unknown(key, place));
                        set(setting, text(setting, entry.getValue(), place), place);
                    }
                });
    }

    private static String text(Setting setting, JsonNode value, String place) {
        if (!value.isValueNode()) {
            throw new StartRefused(
                    "The setting "
                            + setting.key()
                            + " in "
                            + place
                            + " must be a single value, not a list.");
        }
        return value.asString("");
    }

    private static StartRefused unknown(String key, String place) {
        return new StartRefused(
                "There is no setting "
                        + key
                        + " (in "
                        + place
                        + "); known are "
                        + Setting.allKeys()
                        + ".");
    }
}
