package com.sautai.desktop.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sautai.desktop.db.DefaultSchema;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void theyMakeTheGeneratedTables() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1");
        database.setUser("sa");
        Flyway.configure().dataSource(database).locations("classpath:db/local").load().migrate();
        var unquoted =
                new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
        var jooq = DSL.using(database, SQLDialect.H2, unquoted);
        var tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        assertFalse(tables.isEmpty());
        for (var table : tables) {
            assertEquals(0, jooq.select(table.fields()).from(table).limit(0).fetch().size());
        }
    }
}
