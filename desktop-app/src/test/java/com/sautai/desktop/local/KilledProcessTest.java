package com.sautai.desktop.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int EDITS = 40;

    @TempDir private Path folder;

    @Test
    void nothingIsLostThatTheChefWasTold() throws Exception {
        var child = OtherProcess.start(EditUntilKilled.class, folder.toString());
        var told = new HashSet<String>();
        for (var i = 0; i < EDITS; i++) {
            told.add(child.line());
        }
        child.process().destroyForcibly().waitFor();

        try (var store = Kitchens.onDisk(folder)) {
            var found =
                    store.rows(SyncedType.LEAD).stream()
                            .map(row -> row.body().text("name"))
                            .collect(Collectors.toSet());
            assertTrue(found.containsAll(told), () -> "told " + told + ", found " + found);
            assertEquals(found.size(), store.sync().waiting().toSend());
            assertTrue(store.undoLabel().isPresent());
        }
    }
}
