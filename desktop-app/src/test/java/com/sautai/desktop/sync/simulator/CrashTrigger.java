package com.sautai.desktop.sync.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// Stands before each writing statement of a device's database.
public final class CrashTrigger implements Trigger {
    private @Nullable CrashPoints points;
    private String table = "";

    @Override
    public void init(
            Connection connection,
            String schema,
            String trigger,
            String table,
            boolean before,
            int type)
            throws SQLException {
        this.points = CrashPoints.of(connection.getCatalog());
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) {
        Objects.requireNonNull(points).at("before writing " + table);
    }
}
