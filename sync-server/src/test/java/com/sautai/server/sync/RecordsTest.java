package com.sautai.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.platform.BadInput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Fields STEW =
            Fields.of(
                            Map.of(
                                    "title", "Stew",
                                    "event_date", "2026-12-24",
                                    "event_time", "18:00",
                                    "cutoff_date", "2026-12-23",
                                    "cutoff_time", "12:00",
                                    "timezone", "Asia/Tokyo",
                                    "max_orders", 12,
                                    "base_price", 8000,
                                    "min_price", 8000,
                                    "currency", "JPY"))
                    .with("created_at", Samples.NOON);

    @Test
    void whatTheServerWritesIsOnTheFeedWithItsNumber() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("records"), Samples.CLOCK, Samples.IDS);
                var emiri = new TestPeople(server).chef("emiri", "Asia/Tokyo", "JPY")) {
            var records = server.parts().records();
            var id = Samples.IDS.next();

            var made =
                    records.write(
                            emiri.chefId(),
                            writing -> writing.put(SyncedType.MEAL_EVENT, id, STEW));

            assertEquals("18:00", made.text("event_time"));
            assertEquals(0L, made.number("plates_sold"));
            var device = new KnownDevice(emiri.chefId(), UUID.randomUUID(), "Laptop", 0);
            var page =
                    (FeedAnswer.Changes)
                            server.parts()
                                    .feed()
                                    .changes(
                                            device,
                                            new FeedService.Query(null, 1, 10, Schema.CURRENT));
            assertEquals(List.of(made), page.page().changes().stream().map(Samples::body).toList());
        }
    }

    @Test
    void aRecordThatBreaksARuleIsNotWritten() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("records-2"), Samples.CLOCK, Samples.IDS);
                var emiri = new TestPeople(server).chef("emiri", "Asia/Tokyo", "JPY")) {
            var records = server.parts().records();
            var id = Samples.IDS.next();

            var refused =
                    assertThrows(
                            BadInput.class,
                            () ->
                                    records.write(
                                            emiri.chefId(),
                                            writing ->
                                                    writing.put(
                                                            SyncedType.MEAL_EVENT,
                                                            id,
                                                            STEW.with("max_orders", 0))));

            assertEquals(
                    List.of("max_orders"),
                    refused.problems().stream().map(Problem::field).toList());
            assertEquals(
                    true,
                    records.write(
                                    emiri.chefId(),
                                    writing -> writing.find(SyncedType.MEAL_EVENT, id))
                            .isEmpty());
        }
    }
}
