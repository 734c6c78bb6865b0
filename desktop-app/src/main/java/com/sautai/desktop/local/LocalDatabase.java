package com.sautai.desktop.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// The database of one kitchen: one writer at a time, readers beside it, every commit on disk
/// before it returns.
public final class LocalDatabase implements AutoCloseable {
    private static final String FILE = "kitchen";

    /// The default loses commits of the last half second when the process is killed.
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

    private final Connection writer;
    private final Connection reader;
    private final DSLContext writes;
    private final DSLContext reads;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private LocalDatabase(Connection writer, Connection reader) {
        this.writer = writer;
        this.reader = reader;
        this.writes = dsl(writer);
        this.reads = dsl(reader);
    }

    /// Opens the kitchen in a folder and makes it when there is none.
    ///
    /// @throws KitchenInUse when another process has it open
    /// @throws KitchenUnreadable when its file cannot be used
    public static LocalDatabase open(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        if (absolute.toString().contains(";")) {
            throw new KitchenUnreadable(absolute, "its path must not contain a semicolon");
        }
        try {
            Files.createDirectories(absolute);
            return connect("jdbc:h2:file:" + absolute.resolve(FILE) + OPTIONS);
        } catch (SQLException failure) {
            throw failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new KitchenInUse(absolute, failure)
                    : new KitchenUnreadable(absolute, failure);
        } catch (IOException failure) {
            throw new KitchenUnreadable(absolute, failure);
        } catch (Migrations.NewerSchema newer) {
            throw new KitchenUnreadable(absolute, newer);
        }
    }

    /// A kitchen that lives as long as it is open, for tests.
    public static LocalDatabase inMemory(String name) {
        try {
            return connect("jdbc:h2:mem:" + name + OPTIONS);
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot open a database in memory", failure);
        }
    }

    private static LocalDatabase connect(String url) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        var writer = source.getConnection();
        try {
            Migrations.bring(source, dsl(writer));
            writer.setAutoCommit(false);
            var database = new LocalDatabase(writer, source.getConnection());
            database.requireImmediateWrites();
            return database;
        } catch (SQLException | RuntimeException failure) {
            writer.close();
            throw failure;
        }
    }

    /// Runs one transaction; a failure leaves everything as it was.
    <T> T write(Function<DSLContext, T> work) {
        writing.lock();
        try {
            var result = work.apply(writes);
            writer.commit();
            return result;
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot commit", failure);
        } finally {
            rollBackWhatIsOpen();
            writing.unlock();
        }
    }

    void writing(Consumer<DSLContext> work) {
        write(dsl -> {
            work.accept(dsl);
            return true;
        });
    }

    <T> T read(Function<DSLContext, T> work) {
        reading.lock();
        try {
            return work.apply(reads);
        } finally {
            reading.unlock();
        }
    }

    private void rollBackWhatIsOpen() {
        try {
            writer.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot roll back", failure);
        }
    }

    private void requireImmediateWrites() {
        var settings =
                read(dsl ->
                        dsl.select(DSL.field(DSL.name("SETTING_VALUE"), String.class))
                                .from(DSL.table(DSL.name("INFORMATION_SCHEMA", "SETTINGS")))
                                .where(
                                        DSL.field(DSL.name("SETTING_NAME"), String.class)
                                                .eq("WRITE_DELAY"))
                                .fetchSet(0, String.class));
        if (!settings.equals(Set.of("0"))) {
            throw new IllegalStateException(
                    "The database must write at once, but WRITE_DELAY is " + settings);
        }
    }

    private static DSLContext dsl(Connection connection) {
        var settings =
                new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, settings);
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot close the kitchen", failure);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
