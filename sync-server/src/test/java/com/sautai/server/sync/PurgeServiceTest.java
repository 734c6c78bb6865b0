package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.edit;
import static com.sautai.server.Samples.mutation;
import static com.sautai.server.Samples.newLead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push.Outcome;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class PurgeServiceTest {
    private final ServerParts parts;
    private final TestChef laptop;
    private final TestChef tablet;
    private final UUID ada = IDS.next();

    PurgeServiceTest(TestDatabase database) {
        parts = database.parts();
        laptop = TestChef.make(parts);
        tablet = laptop.another("Tablet");
    }

    @Test
    void beforeHalfAYearEverythingIsRecognised() {
        var added = newLead(ada, "Ada");
        laptop.push(added);

        purgeAfter(PurgeService.KEPT.minusDays(1));

        assertEquals(Outcome.DUPLICATE, laptop.outcome(added));
    }

    @Test
    void whatIsForgottenAndArrivesAgainWritesOverNothing() {
        var there = edit(ada, "name", "Ada", "Ada L");
        var requests = List.of(newLead(ada, "Ada"), there, edit(ada, "name", "Ada L", "Ada"));
        laptop.push(requests);
        purgeAfter(PurgeService.KEPT.plusDays(1));

        laptop.push(requests);

        assertEquals("Ada", laptop.lead(ada).text("name"));
        assertEquals(1, laptop.conflicts().size());
    }

    @Test
    void newEditsOfTheSameDeviceStillWrite() {
        laptop.push(newLead(ada, "Ada"));
        purgeAfter(PurgeService.KEPT.plusDays(1));

        assertEquals(Outcome.APPLIED, laptop.outcome(edit(ada, "name", "Ada", "Ada L")));
        assertEquals(Outcome.APPLIED, tablet.outcome(edit(ada, "name", "Ada L", "Ada K")));
    }

    @Test
    void aDeletedLeadWhoseCreationArrivesAgainStaysDeleted() {
        var added = newLead(ada, "Ada");
        laptop.push(added);
        laptop.push(deletion());
        purgeAfter(PurgeService.KEPT.plusDays(1));

        laptop.push(added);

        assertEquals(List.of(), laptop.feed(0));
    }

    @Test
    void aDeletedLeadIsBroughtBackEvenWhenItsDeletionIsForgotten() {
        laptop.push(newLead(ada, "Ada"));
        var body = laptop.lead(ada);
        laptop.push(deletion());
        purgeAfter(PurgeService.KEPT.plusDays(1));

        laptop.push(mutation(Change.restore(SyncedType.LEAD, ada, body, Samples.NOON.toString())));

        assertEquals(body, laptop.lead(ada));
    }

    @Test
    void whoMissedADeletionReadsEverythingAgain() {
        laptop.push(newLead(ada, "Ada"));
        laptop.push(deletion());
        laptop.push(IntStream.range(0, 3).mapToObj(_ -> newLead(IDS.next(), "Lead")).toList());
        purgeAfter(PurgeService.KEPT.plusDays(1));

        assertInstanceOf(FeedAnswer.CursorGone.class, tablet.ask(1, 10));
        var first = assertInstanceOf(FeedAnswer.Changes.class, tablet.ask(0, 1)).page();
        var second =
                assertInstanceOf(FeedAnswer.Changes.class, tablet.ask(first.cursor(), 1)).page();
        var third =
                assertInstanceOf(FeedAnswer.Changes.class, tablet.ask(second.cursor(), 1)).page();

        assertEquals(List.of(3L, 4L, 5L), List.of(first.cursor(), second.cursor(), third.cursor()));
        assertEquals(false, third.more());
        assertInstanceOf(FeedAnswer.CursorGone.class, tablet.ask(first.cursor(), 10));
    }

    @Test
    void whoHasReadTheDeletionReadsOn() {
        laptop.push(newLead(ada, "Ada"));
        laptop.push(deletion());
        assertNull(tablet.feed(1).getFirst().body());
        purgeAfter(PurgeService.KEPT.plusDays(1));
        laptop.push(newLead(IDS.next(), "Ben"));

        assertEquals(List.of(3L), tablet.feed(2).stream().map(Feed.Entry::seq).toList());
    }

    private Mutation deletion() {
        return mutation(Change.delete(SyncedType.LEAD, ada, laptop.lead(ada)));
    }

    private void purgeAfter(Duration time) {
        parts.purge(Clock.offset(Samples.CLOCK, time)).run();
    }
}
