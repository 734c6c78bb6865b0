package com.sautai.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sautai.server.db.DefaultSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// One set of migrations for both databases, and table classes that fit what they make.
class MigrationsTest {
    @Test
    void theyMakeTheGeneratedTablesOnH2() {
        var h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1");
        h2.setUser("sa");
        assertGeneratedTablesAreThere(h2, SQLDialect.H2);
    }

    @Test
    void theyMakeTheGeneratedTablesOnPostgreSql() throws IOException {
        try (var postgres = EmbeddedPostgres.start()) {
            assertGeneratedTablesAreThere(postgres.getPostgresDatabase(), SQLDialect.POSTGRES);
        }
    }

    private static void assertGeneratedTablesAreThere(DataSource database, SQLDialect dialect) {
        Flyway.configure().dataSource(database).locations("classpath:db/server").load().migrate();
        var unquoted =
                new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
        var jooq = DSL.using(database, dialect, unquoted);
        var tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        assertFalse(tables.isEmpty());
        for (var table : tables) {
            assertEquals(0, jooq.select(table.fields()).from(table).limit(0).fetch().size());
        }
    }
}
