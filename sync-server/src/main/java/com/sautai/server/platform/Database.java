package com.sautai.server.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
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
    private final HikariDataSource pool;
    private final DefaultConfiguration jooq = new DefaultConfiguration();

    private final Keeper keeper;

    /// What has to stay open as long as the database is in use.
    @FunctionalInterface
    interface Keeper {
        void close() throws SQLException;
    }

    Database(DataSource source, SQLDialect dialect, int connections, Keeper keeper) {
        this.keeper = keeper;
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("database");
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(config);
        jooq.set(dialect);
        jooq.set(
                new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withRenderSchema(false)
                        .withExecuteLogging(false));
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
        return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work);
    }

    /// Runs reads that all see the same moment.
    public <T> T read(Function<Tx, T> work) {
        return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    /// For libraries that speak SQL themselves; its connections do not commit by themselves.
    public DataSource source() {
        return pool;
    }

    /// Whether the database works right now.
    public boolean answers() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException failure) {
            return false;
        }
    }

    private <T> T inTransaction(int isolation, Function<Tx, T> work) {
        try (var connection = pool.getConnection()) {
            if (connection.getTransactionIsolation() != isolation) {
                connection.setTransactionIsolation(isolation);
            }
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
        pool.close();
        try {
            keeper.close();
        } catch (SQLException failure) {
            throw new DataAccessException("The database did not close", failure);
        }
    }
}
