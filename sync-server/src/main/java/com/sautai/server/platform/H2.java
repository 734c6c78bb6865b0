package com.sautai.server.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/// Opens the database that is a file of this computer.
final class H2 {
    /// Commits reach the file before they are acknowledged; H2's own default loses some when the
    /// process is killed.
    private static final String DURABLE = ";WRITE_DELAY=0";

    private static final String OWNER = "sautai_owner";
    private static final String USER = "sautai";
    private static final int CONNECTIONS = 8;

    private H2() {}

    static Database openFile(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (path.toString().contains(";")) {
            throw new StartRefused("The data folder " + path + " must not have a ; in its name.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The data folder " + path + " cannot be made or written.", failure);
        }
        if (!Files.isWritable(path)) {
            throw new StartRefused("The data folder " + path + " cannot be written.");
        }
        try {
            return open("jdbc:h2:file:" + path.resolve("server") + ";DB_CLOSE_ON_EXIT=FALSE");
        } catch (SQLException failure) {
            throw new StartRefused(explain(path, failure), failure);
        }
    }

    static Database openMemory(String name) {
        try {
            return open("jdbc:h2:mem:" + name.replaceAll("[^A-Za-z0-9_-]", "_"));
        } catch (SQLException failure) {
            throw new IllegalStateException("No database in memory", failure);
        }
    }

    private static Database open(String url) throws SQLException {
        var owner = source(url + DURABLE, OWNER);
        var first = owner.getConnection();
        try {
            assertDurable(first);
            Migrations.run(owner);
            try (var statement = first.createStatement()) {
                statement.execute("CREATE USER IF NOT EXISTS " + USER + " PASSWORD ''");
                statement.execute(
                        "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA public TO " + USER);
            }
            return new Database(
                    source(url + ";LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=64", USER),
                    SQLDialect.H2,
                    CONNECTIONS,
                    first::close);
        } catch (SQLException | RuntimeException failure) {
            first.close();
            throw failure;
        }
    }

    /// The file remembers the setting but does not obey it: it holds until the last connection is
    /// closed.
    private static void assertDurable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var settings =
                        statement.executeQuery(
                                "SELECT COUNT(*) FROM information_schema.settings"
                                        + " WHERE setting_name = 'WRITE_DELAY' AND setting_value <> '0'")) {
            if (!settings.next() || settings.getInt(1) > 0) {
                throw new IllegalStateException("The database would lose commits in a crash.");
            }
        }
    }

    private static JdbcDataSource source(String url, String user) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword("");
        return source;
    }

    private static String explain(Path path, SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    "The data folder " + path + " is in use by another running program.";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.UNSUPPORTED_SETTING_1 ->
                    "The database file in " + path + " is damaged; restore a backup.";
            default -> "The database in " + path + " cannot be opened: " + failure.getMessage();
        };
    }
}
