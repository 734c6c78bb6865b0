package com.sautai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Push;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FirstSliceTest {
    @Test
    void twoDevicesOfAChefMeet() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("first-slice"), Samples.CLOCK, Samples.IDS);
                var laptop = Client.of(server, server.soloDevice("Laptop"));
                var tablet = Client.of(server, server.soloDevice("Tablet"))) {
            var ada = Samples.IDS.next();
            var note = Samples.IDS.next();

            var results =
                    laptop.push(
                            Samples.newLead(ada, "Ada"), Samples.newNote(note, ada, "Likes figs"));

            assertEquals(
                    List.of(Push.Outcome.APPLIED, Push.Outcome.APPLIED),
                    results.stream().map(Push.Result::outcome).toList());
            var page = tablet.changes(0);
            assertEquals(2, page.cursor());
            assertEquals("Ada", Samples.body(page.changes().getFirst()).text("name"));
            assertEquals(1L, Samples.body(page.changes().getFirst()).number("number"));
            assertEquals(204, tablet.get("/sync/changes?cursor=2").status());

            tablet.push(Samples.edit(ada, "name", "Ada", "Ada L"));
            var clash = laptop.push(Samples.edit(ada, "name", "Ada", "Ada K")).getFirst();
            assertEquals(Push.Outcome.PARKED, clash.outcome());
            assertEquals(clash.seq(), laptop.changes(2).cursor());
            assertEquals(2, laptop.changes(2).changes().size());
        }
    }
}
