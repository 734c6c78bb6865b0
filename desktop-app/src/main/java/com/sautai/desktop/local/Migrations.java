package com.sautai.desktop.local;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Brings a kitchen's tables to this version, and costs nothing when they already are.
final class Migrations {
    /// The number of the newest script in `db/local`.
    static final int NEWEST = 1;

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    static void bring(DataSource source, DSLContext dsl) {
        var version = versionOf(dsl);
        if (version > NEWEST) {
            throw new NewerSchema(version);
        }
        if (version < NEWEST) {
            Flyway.configure().dataSource(source).locations("classpath:db/local").load().migrate();
        }
    }

    private static int versionOf(DSLContext dsl) {
        var exists =
                dsl.fetchExists(
                        dsl.selectOne()
                                .from(DSL.table(DSL.name("INFORMATION_SCHEMA", "TABLES")))
                                .where(
                                        DSL.field(DSL.name("TABLE_NAME"), String.class)
                                                .eq(HISTORY)));
        if (!exists) {
            return 0;
        }
        var version =
                dsl.select(
                                DSL.max(
                                        DSL.field(DSL.quotedName("version"), String.class)
                                                .cast(Integer.class)))
                        .from(DSL.table(DSL.quotedName(HISTORY)))
                        .where(DSL.field(DSL.quotedName("success"), Boolean.class).isTrue())
                        .fetchOne(0, Integer.class);
        return version == null ? 0 : version;
    }

    /// The file was written by a newer version of the app.
    static final class NewerSchema extends RuntimeException {
        NewerSchema(int version) {
            super("The kitchen has version " + version + ", this app knows " + NEWEST);
        }
    }
}
