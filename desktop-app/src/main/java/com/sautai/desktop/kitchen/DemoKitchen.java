package com.sautai.desktop.kitchen;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.SyncedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Fills a new kitchen with a few weeks of an invented chef's life.
public final class DemoKitchen {
    private final LocalStore store;
    private final Ids ids;
    private final Clock clock;

    public DemoKitchen(LocalStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /// Does nothing in a kitchen that has leads already.
    public void fill(String label) {
        if (!store.rows(SyncedType.LEAD).isEmpty()) {
            return;
        }
        var today = ZonedDateTime.now(clock);
        store.apply(
                new Edit(label, leads().stream().map(lead -> lead.changes(ids, today)).toList()));
        store.apply(
                new Edit(label, events().stream().map(each -> each.changes(ids, today)).toList()));
    }

    static List<DemoLead> leads() {
        return read("demo-leads.json", new TypeReference<>() {});
    }

    static List<DemoEvent> events() {
        return read("demo-events.json", new TypeReference<>() {});
    }

    private static <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (var in = DemoKitchen.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
