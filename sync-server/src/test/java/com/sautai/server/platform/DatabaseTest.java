package com.sautai.server.platform;

import static com.sautai.server.db.Tables.SERVER_STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    @TempDir private Path folder;

    @Test
    void theServerIsNoAdministratorOfItsFile() {
        try (var database = Database.open(new DatabaseConfig.H2File(folder))) {
            assertThrows(
                    DataAccessException.class,
                    () ->
                            database.write(tx ->
                                    tx.sql()
                                            .execute(
                                                    "CREATE ALIAS leave FOR 'java.lang.System.exit'")));
        }
    }

    @Test
    void commitsReachTheFileAlsoAfterItWasOpenedAgain() {
        for (int i = 0; i < 2; i++) {
            try (var database = Database.open(new DatabaseConfig.H2File(folder))) {
                assertEquals(Set.of("0"), database.read(DatabaseTest::writeDelays));
            }
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        try (var database = Database.open(new DatabaseConfig.H2File(folder))) {
            assertThrows(
                    IllegalStateException.class, () -> database.write(DatabaseTest::writeAndFail));

            assertEquals(0, database.<Integer>read(tx -> tx.sql().fetchCount(SERVER_STATE)));
        }
    }

    /// The remembered value and the one in force.
    private static Set<String> writeDelays(Tx tx) {
        return tx.sql()
                .fetch(
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'")
                .intoSet(0, String.class);
    }

    private static String writeAndFail(Tx tx) {
        tx.sql()
                .insertInto(SERVER_STATE)
                .set(SERVER_STATE.ID, (short) 1)
                .set(SERVER_STATE.EPOCH, "x")
                .execute();
        throw new IllegalStateException("power cut");
    }
}
