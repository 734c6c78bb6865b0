package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.newLead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class FeedServiceTest {
    private final ServerParts parts;
    private final TestChef chef;

    FeedServiceTest(TestDatabase database) {
        parts = database.parts();
        chef = TestChef.make(parts);
    }

    @Test
    void aPageEndsWhereTheNextOneBegins() {
        chef.push(IntStream.range(0, 7).mapToObj(i -> newLead(IDS.next(), "Lead " + i)).toList());

        var first = page(chef.ask(0, 3));
        var second = page(chef.ask(first.cursor(), 4));

        assertEquals(List.of(1L, 2L, 3L), first.changes().stream().map(Feed.Entry::seq).toList());
        assertEquals(List.of(3L, 7L), List.of(first.cursor(), first.head()));
        assertEquals(List.of(true, false), List.of(first.more(), second.more()));
        assertEquals(7, second.cursor());
        assertInstanceOf(FeedAnswer.NothingNew.class, chef.ask(7, 3));
    }

    @Test
    void aNewChefHasNothingNew() {
        assertInstanceOf(FeedAnswer.NothingNew.class, chef.ask(0, 10));
    }

    @Test
    void aCursorTheServerNeverGaveIsGone() {
        assertInstanceOf(FeedAnswer.CursorGone.class, chef.ask(1, 10));
    }

    @Test
    void anotherDatabaseSaysWhichItIs() {
        var right =
                assertInstanceOf(FeedAnswer.EpochChanged.class, ask("another", Schema.CURRENT))
                        .epoch();

        assertInstanceOf(FeedAnswer.NothingNew.class, ask(right, Schema.CURRENT));
        assertEquals(
                new PushAnswer.EpochChanged(right),
                parts.pushes().push(chef.device(), List.of(newLead(IDS.next(), "Ada")), "another"));
        assertEquals(List.of(), chef.feed(0));
    }

    @Test
    void otherSchemasAreToldWhoMustBeUpdated() {
        assertInstanceOf(FeedAnswer.SchemaTooNew.class, ask(null, Schema.CURRENT + 1));
        assertInstanceOf(FeedAnswer.SchemaTooOld.class, ask(null, Schema.OLDEST_SERVED - 1));
    }

    @Test
    void anOlderDeviceIsNotToldOfTypesThatItDoesNotKnow() {
        var lead = IDS.next();
        makeProfile();
        chef.push(newLead(lead, "Ada"));
        makeOffering();

        var page = page(ask(null, 1));

        assertEquals(List.of(lead), page.changes().stream().map(Feed.Entry::id).toList());
        assertEquals(3, page.cursor());
        assertEquals(Schema.CURRENT, page.schemaMax());
    }

    @Test
    void aDeviceThatWasUpdatedReadsEverythingOnce() {
        makeProfile();
        chef.push(newLead(IDS.next(), "Ada"));
        assertEquals(1, page(ask(null, 1)).changes().size());

        assertInstanceOf(FeedAnswer.CursorGone.class, chef.ask(2, 10));
        assertEquals(2, page(chef.ask(0, 10)).changes().size());
        assertInstanceOf(FeedAnswer.NothingNew.class, chef.ask(2, 10));
    }

    private void makeProfile() {
        write(
                SyncedType.PROFILE,
                ProfileRules.ID,
                Fields.of(Map.of("timezone", "Asia/Tokyo", "currency", "JPY")));
    }

    private void makeOffering() {
        write(
                SyncedType.OFFERING,
                IDS.next(),
                Fields.of(
                        Map.of(
                                "title", "Weekly prep",
                                "service_type", "weekly_prep",
                                "currency", "JPY",
                                "created_at", Samples.NOON)));
    }

    private void write(SyncedType type, UUID id, Fields fields) {
        parts.records().write(chef.device().chefId(), writing -> writing.put(type, id, fields));
    }

    private FeedAnswer ask(@Nullable String epoch, int schema) {
        return parts.feed().changes(chef.device(), new FeedService.Query(epoch, 0, 10, schema));
    }

    private static Feed.Page page(FeedAnswer answer) {
        return assertInstanceOf(FeedAnswer.Changes.class, answer).page();
    }
}
