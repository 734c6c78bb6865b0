package com.sautai.server.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;

/// The server's database, migrated and open.
public final class Database implements AutoCloseable {
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final DefaultConfiguration jooq = new DefaultConfiguration();

    private final Keeper keeper;

    /// What has to stay open as long as the database is in use.
    @FunctionalInterface
    interface Keeper {
        void close() throws SQLException;
    }

    /// @param connections that write at the same time; as many again read
    Database(DataSource source, SQLDialect dialect, int connections, Keeper keeper) {
        this.keeper = keeper;
        writing = pool(source, "writing", "TRANSACTION_READ_COMMITTED", connections);
        reading = pool(source, "reading", "TRANSACTION_REPEATABLE_READ", connections);
        jooq.set(dialect);
        jooq.set(
                new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withRenderSchema(false)
                        .withExecuteLogging(false));
    }

    /// Connections that are alike: asking one for its isolation and setting it are trips of their
    /// own to PostgreSQL.
    private static HikariDataSource pool(
            DataSource source, String name, String isolation, int connections) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(false);
        config.setTransactionIsolation(isolation);
        return new HikariDataSource(config);
    }

    /// Opens the database, makes it if it is new and brings its tables up to date.
    public static Database open(DatabaseConfig config) {
        return switch (config) {
            case DatabaseConfig.H2File(var folder) -> H2.openFile(folder);
            case DatabaseConfig.H2Memory(var name) -> H2.openMemory(name);
            case DatabaseConfig.PostgreSql postgreSql -> PostgreSql.open(postgreSql);
        };
    }

    /// Runs one transaction that writes; an exception takes all of it back.
    public <T> T write(Function<Tx, T> work) {
        return inTransaction(writing, work);
    }

    /// Runs reads that all see the same moment.
    public <T> T read(Function<Tx, T> work) {
        return inTransaction(reading, work);
    }

    /// For libraries that speak SQL themselves; its connections do not commit by themselves.
    public DataSource source() {
        return writing;
    }

    /// Whether the database works right now.
    public boolean answers() {
        try (var connection = reading.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException failure) {
            return false;
        }
    }

    private <T> T inTransaction(DataSource pool, Function<Tx, T> work) {
        try (var connection = pool.getConnection()) {
            try {
                var result =
                        work.apply(
                                new Tx(
                                        DSL.using(
                                                jooq.derive(
                                                        new DefaultConnectionProvider(
                                                                connection)))));
                connection.commit();
                return result;
            } catch (Throwable failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new DataAccessException("The database does not answer", failure);
        }
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        try {
            keeper.close();
        } catch (SQLException failure) {
            throw new DataAccessException("The database did not close", failure);
        }
    }
}
