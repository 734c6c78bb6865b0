package com.sautai.desktop.kitchen;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
        var mutations = new ArrayList<List<Change>>();
        leads().forEach(lead -> mutations.add(lead.changes(ids, today)));
        var created = today.minusDays(60).toInstant().truncatedTo(ChronoUnit.MILLIS);
        var offerings = offerings();
        for (int place = 0; place < offerings.size(); place++) {
            mutations.add(offerings.get(place).changes(ids, place, created));
        }
        events().forEach(event -> mutations.add(event.changes(ids, today)));
        store.apply(new Edit(label, mutations));
    }

    private static List<DemoLead> leads() {
        return read("demo-leads.json", new TypeReference<>() {});
    }

    private static List<DemoOffering> offerings() {
        return read("demo-offerings.json", new TypeReference<>() {});
    }

    private static List<DemoEvent> events() {
        return read("demo-events.json", new TypeReference<>() {});
    }

    private static <T> List<T> read(String file, TypeReference<List<T>> type) {
        try (var in = DemoKitchen.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
