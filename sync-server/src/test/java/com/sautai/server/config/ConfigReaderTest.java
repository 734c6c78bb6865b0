package com.sautai.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sautai.server.Operations;
import com.sautai.server.ServerConfig;
import com.sautai.server.job.Job;
import com.sautai.server.limit.Limits;
import com.sautai.server.mail.MailConfig;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.StartRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void mailJobsAndOriginsAreSet() {
        settings.readYaml(
                """
                web.url: https://app.example.com/
                cors.origins: "https://app.example.com, http://localhost:5173"
                mail: {kind: smtp, host: mx, port: 465, user: me, password: pw, tls: tls, from: a@b.de}
                jobs: {chef: false, legacy: true}
                limits: {registrations: 7}
                http.behindProxy: true
                """,
                "server.yaml");

        assertEquals(
                new Operations(
                        "https://app.example.com",
                        List.of("https://app.example.com", "http://localhost:5173"),
                        new MailConfig.Smtp("mx", 465, "me", "pw", MailConfig.Tls.TLS, "a@b.de"),
                        Set.of(Job.Queue.LEGACY),
                        new Limits(7, 10, 10, 5, 60),
                        true),
                read().operations());
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
                "limits.messages: 0|The setting limits.messages is \"0\" (server.yaml), but must be a whole number from 1 to 1000000.",
                "host: a b|The setting host is \"a b\" (server.yaml), but must be a host name or an address.",
                "database.kind: x|The setting database.kind is \"x\" (server.yaml), but must be h2 or postgresql.",
                "'database: {kind: oracle}'|The setting database.kind is \"oracle\" (server.yaml), but must be h2 or postgresql.",
                "'database: {kind: postgresql, name: a;INIT=b}'|The setting database.name is \"a;INIT=b\" (server.yaml), but must be letters, digits, _ and -.",
                "prot: 1|There is no setting prot (in server.yaml); known are host, port, data, database.kind, database.host, database.port, database.name, database.user, database.password, web.url",
                "web.url: web|The setting web.url is \"web\" (server.yaml), but must be an address such as https://app.example.com.",
                "cors.origins: x y|The setting cors.origins is \"x y\" (server.yaml), but must be addresses such as https://app.example.com, with commas between.",
                "mail.kind: post|The setting mail.kind is \"post\" (server.yaml), but must be eml or smtp.",
                "'mail: {kind: smtp, tls: x}'|The setting mail.tls is \"x\" (server.yaml), but must be starttls, tls or none.",
                "mail.from: nobody|The setting mail.from is \"nobody\" (server.yaml), but must be an address such as sautai <post@example.com>.",
                "jobs.chef: yes please|The setting jobs.chef is \"yes please\" (server.yaml), but must be true or false.",
                "'legacy: {upstream: ftp://old}'|The setting legacy.upstream is \"ftp://old\" (server.yaml), but must be an address such as http://127.0.0.1:8000.",
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
