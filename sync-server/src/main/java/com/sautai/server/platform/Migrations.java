package com.sautai.server.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings a database's tables up to date.
final class Migrations {
    private Migrations() {}

    static void run(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/server")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
