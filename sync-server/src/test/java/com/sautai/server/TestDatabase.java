package com.sautai.server;

import com.sautai.server.platform.DatabaseConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The databases that everything is tested on.
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseConfig fresh() {
            return new DatabaseConfig.H2Memory("test-" + COUNT.incrementAndGet());
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseConfig fresh() {
            var name = "test_" + COUNT.incrementAndGet();
            try (var connection = Running.POSTGRESQL.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException("No PostgreSQL", failure);
            }
            return new DatabaseConfig.PostgreSql(
                    "127.0.0.1", Running.POSTGRESQL.getPort(), name, "postgres", "postgres");
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private @Nullable ServerParts shared;

    /// A new empty database.
    public abstract DatabaseConfig fresh();

    /// A server on this database that all tests share, each with its own chefs.
    public synchronized ServerParts parts() {
        if (shared == null) {
            shared = ServerParts.open(fresh(), Samples.CLOCK, Samples.IDS);
        }
        return shared;
    }

    /// One PostgreSQL server for all tests of a run.
    private static final class Running {
        static final EmbeddedPostgres POSTGRESQL = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
