package com.sautai.server.platform;

import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.postgresql.ds.PGSimpleDataSource;

/// Opens a database on a PostgreSQL server.
final class PostgreSql {
    private static final int CONNECTIONS = 10;

    private PostgreSql() {}

    static Database open(DatabaseConfig.PostgreSql config) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {config.host()});
        source.setPortNumbers(new int[] {config.port()});
        source.setDatabaseName(config.name());
        source.setUser(config.user());
        source.setPassword(config.password());
        source.setReWriteBatchedInserts(true);
        source.setConnectTimeout(10);
        try (var probe = source.getConnection()) {
            probe.isValid(1);
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The PostgreSQL database "
                            + config.name()
                            + " at "
                            + config.host()
                            + ":"
                            + config.port()
                            + " does not let us in: "
                            + failure.getMessage(),
                    failure);
        }
        Migrations.run(source);
        return new Database(source, SQLDialect.POSTGRES, CONNECTIONS, () -> {});
    }
}
