package com.sautai.desktop.tour;

import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Row;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a device holds at a moment, to be counted and compared.
record Records(Map<UUID, Row> rows) {
    Records {
        rows = Map.copyOf(rows);
    }

    static Records of(LocalStore store) {
        return new Records(
                Stream.of(SyncedType.values())
                        .flatMap(type -> store.rows(type).stream())
                        .collect(Collectors.toMap(Row::id, Function.identity())));
    }

    int size() {
        return rows.size();
    }

    int count(SyncedType type) {
        return (int) rows.values().stream().filter(row -> row.type() == type).count();
    }

    int leads() {
        return count(SyncedType.LEAD);
    }

    int histories() {
        return count(SyncedType.INTERACTION);
    }

    /// How many cards the board has to show.
    int cards() {
        return (int)
                rows.values().stream()
                        .filter(row -> row.type() == SyncedType.LEAD)
                        .filter(row -> row.body().get("archived_at") == null)
                        .count();
    }

    String text(UUID id, String field) {
        return body(id).text(field);
    }

    /// How many records differ or are missing on one side.
    int differences(Records other) {
        var ids = new HashSet<>(rows.keySet());
        ids.addAll(other.rows.keySet());
        return (int) ids.stream().filter(id -> !body(id).equals(other.body(id))).count();
    }

    private Fields body(UUID id) {
        var row = rows.get(id);
        return row == null ? Fields.NONE : row.body();
    }
}
