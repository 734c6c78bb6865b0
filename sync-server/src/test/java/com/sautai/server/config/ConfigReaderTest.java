package com.sautai.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sautai.server.ServerConfig;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.StartRefused;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigReaderTest {
    private final Settings settings = new Settings();

    @Test
    void withoutSettingsItIsALocalServer() {
        var data = Path.of(System.getProperty("user.home"), ".sautai", "server");

        assertEquals(ServerConfig.local(8080, data), read());
    }

    @Test
    void theEnvironmentIsStrongerThanTheFile() {
        settings.readYaml(
                "port: 1\nhost: 0.0.0.0\ndatabase: {kind: postgresql, name: kitchen}",
                "server.yaml");
        settings.readEnvironment(
                Map.of("SAUTAI_PORT", "2", "SAUTAI_DATABASE_PASSWORD", "secret", "HOME", "/"));
        var config = read();

        assertEquals("0.0.0.0", config.host());
        assertEquals(2, config.port());
        assertEquals(
                new DatabaseConfig.PostgreSql("127.0.0.1", 5432, "kitchen", "sautai", "secret"),
                config.database());
    }

    @Test
    void aPasswordIsNeverShown() {
        var config = new DatabaseConfig.PostgreSql("db", 5432, "kitchen", "sautai", "secret");

        assertEquals("PostgreSql[db:5432/kitchen]", config.toString());
    }

    @Test
    void anEmptyFileSetsNothing() {
        settings.readYaml("# nothing yet\n", "server.yaml");

        assertEquals(8080, read().port());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port: 70000|The setting port is \"70000\" (server.yaml), but must be a whole number from 0 to 65535.",
                "port: http|The setting port is \"http\" (server.yaml), but must be a whole number from 0 to 65535.",
                "host: a b|The setting host is \"a b\" (server.yaml), but must be a host name or an address.",
                "database.kind: x|The setting database.kind is \"x\" (server.yaml), but must be h2 or postgresql.",
                "'database: {kind: oracle}'|The setting database.kind is \"oracle\" (server.yaml), but must be h2 or postgresql.",
                "'database: {kind: postgresql, name: a;INIT=b}'|The setting database.name is \"a;INIT=b\" (server.yaml), but must be letters, digits, _ and -.",
                "prot: 1|There is no setting prot (in server.yaml); known are host, port, data, database.kind, database.host, database.port, database.name, database.user, database.password, chefs.autoApprove.",
                "port: [1]|The setting port in server.yaml must be a single value, not a list.",
                "port|The configuration file server.yaml has no \"key: value\" lines.",
                "'port: {'|The configuration file server.yaml is not YAML at line 1."
            })
    void aWrongSettingIsNamedWithWhatIsAllowed(String yaml, String sentence) {
        var refused =
                assertThrows(
                        StartRefused.class,
                        () -> {
                            settings.readYaml(yaml.replaceAll("^'|'$", ""), "server.yaml");
                            read();
                        });

        assertEquals(
                sentence, String.valueOf(refused.getMessage()).substring(0, sentence.length()));
    }

    @Test
    void anUnknownVariableIsNamed() {
        var refused =
                assertThrows(
                        StartRefused.class,
                        () -> settings.readEnvironment(Map.of("SAUTAI_PROT", "1")));

        assertEquals(
                "There is no setting PROT", String.valueOf(refused.getMessage()).substring(0, 24));
    }

    private ServerConfig read() {
        return new ConfigReader(settings).read();
    }
}
