package com.sautai.server.config;

import com.sautai.server.ServerConfig;
import com.sautai.server.legacy.LegacyConfig;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.StartRefused;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the server's configuration out of settings, or says which one is wrong and what is
/// allowed.
final class ConfigReader {
    static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]{1,253}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}");
    private static final int HIGHEST_PORT = 65_535;
    private static final String UPSTREAM = "an address such as http://127.0.0.1:8000";

    private final Settings settings;

    ConfigReader(Settings settings) {
        this.settings = settings;
    }

    ServerConfig read() {
        var data = data();
        return new ServerConfig(
                        matching(Setting.HOST, HOST, "a host name or an address"),
                        port(Setting.PORT),
                        data,
                        database(data))
                .withOperations(new OperationsReader(this).read(data))
                .with(LegacyConfig.at(upstream()))
                .withMetricsToken(settings.get(Setting.METRICS_TOKEN).text())
                .withAutoApprove(flag(Setting.CHEFS_AUTO_APPROVE));
    }

    private @Nullable URI upstream() {
        var text = settings.get(Setting.LEGACY_UPSTREAM).text();
        if (text.isEmpty()) {
            return null;
        }
        try {
            var address = new URI(text);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && List.of("", "/").contains(address.getPath())) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            throw wrong(Setting.LEGACY_UPSTREAM, UPSTREAM);
        }
        throw wrong(Setting.LEGACY_UPSTREAM, UPSTREAM);
    }

    private DatabaseConfig database(Path data) {
        return switch (settings.get(Setting.DATABASE_KIND).text()) {
            case "h2" -> new DatabaseConfig.H2File(data);
            case "postgresql" ->
                    new DatabaseConfig.PostgreSql(
                            matching(Setting.DATABASE_HOST, HOST, "a host name or an address"),
                            port(Setting.DATABASE_PORT),
                            matching(Setting.DATABASE_NAME, NAME, "letters, digits, _ and -"),
                            matching(Setting.DATABASE_USER, NAME, "letters, digits, _ and -"),
                            settings.get(Setting.DATABASE_PASSWORD).text());
            default -> throw wrong(Setting.DATABASE_KIND, "h2 or postgresql");
        };
    }

    String text(Setting setting) {
        return settings.get(setting).text();
    }

    private Path data() {
        var text = settings.get(Setting.DATA).text();
        try {
            return text.isEmpty()
                    ? Path.of(System.getProperty("user.home"), ".sautai", "server")
                    : Path.of(text);
        } catch (InvalidPathException notAPath) {
            throw wrong(Setting.DATA, "a folder");
        }
    }

    int port(Setting setting) {
        var text = settings.get(setting).text();
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw wrong(setting, "a whole number from 0 to " + HIGHEST_PORT);
    }

    /// From 1 to the most.
    int whole(Setting setting, int most) {
        var text = settings.get(setting).text();
        if (text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw wrong(setting, "a whole number from 1 to " + most);
    }

    private boolean flag(Setting setting) {
        return switch (settings.get(setting).text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(setting, "true or false");
        };
    }

    String matching(Setting setting, Pattern pattern, String allowed) {
        var text = settings.get(setting).text();
        if (pattern.matcher(text).matches()) {
            return text;
        }
        throw wrong(setting, allowed);
    }

    StartRefused wrong(Setting setting, String allowed) {
        var value = settings.get(setting);
        return new StartRefused(
                "The setting "
                        + setting.key()
                        + " is \""
                        + value.text()
                        + "\" ("
                        + value.place()
                        + "), but must be "
                        + allowed
                        + ".");
    }
}
