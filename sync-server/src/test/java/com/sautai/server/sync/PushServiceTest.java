package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.NOON;
import static com.sautai.server.Samples.edit;
import static com.sautai.server.Samples.mutation;
import static com.sautai.server.Samples.newLead;
import static com.sautai.server.Samples.newNote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Push.Outcome;
import com.sautai.model.sync.Push.Result;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class PushServiceTest {
    private final ServerParts parts;

    PushServiceTest(TestDatabase database) {
        parts = database.parts();
    }

    @Test
    void editsOfDifferentFieldsByTwoDevicesBothStay() {
        var laptop = TestChef.make(parts);
        var tablet = laptop.another("Tablet");
        var ada = added(laptop, "Ada");

        assertEquals(Outcome.APPLIED, laptop.outcome(edit(ada, "name", "Ada", "Ada L")));
        assertEquals(Outcome.APPLIED, tablet.outcome(edit(ada, "phone", null, "12345678")));

        assertEquals("Ada L", laptop.lead(ada).text("name"));
        assertEquals("12345678", laptop.lead(ada).text("phone"));
    }

    @Test
    void editsOfOneFieldByTwoDevicesLeaveAConflictWithBothValues() {
        var laptop = TestChef.make(parts);
        var tablet = laptop.another("Tablet");
        var ada = added(laptop, "Ada");
        laptop.push(edit(ada, "name", "Ada", "Ada L"));

        var clash = tablet.push(edit(ada, "name", "Ada", "Ada K"));

        assertEquals(Outcome.PARKED, clash.outcome());
        assertEquals("Ada L", tablet.lead(ada).text("name"));
        var entry = tablet.conflicts().getFirst();
        assertEquals(clash.seq(), entry.seq());
        assertEquals(
                new Conflict(
                        entry.id(), SyncedType.LEAD, ada, "name", "Ada", "Ada K", "Tablet", NOON),
                Conflict.of(entry.id(), Samples.body(entry)));
    }

    @Test
    void aConflictIsResolvedByTheParkedValueOnAnyDevice() {
        var laptop = TestChef.make(parts);
        var tablet = laptop.another("Tablet");
        var ada = added(laptop, "Ada");
        laptop.push(edit(ada, "name", "Ada", "Ada L"));
        var clash = edit(ada, "name", "Ada", "Ada K");
        tablet.push(clash);
        var entry = laptop.conflicts().getFirst();
        var conflict = Conflict.of(entry.id(), Samples.body(entry));

        var resolved = mutation(conflict.useOther(laptop.lead(ada)).toArray(Change[]::new));

        assertEquals(Outcome.APPLIED, laptop.outcome(resolved));
        assertEquals("Ada K", tablet.lead(ada).text("name"));
        assertEquals(List.of(), tablet.conflicts());
        assertEquals(Outcome.DUPLICATE, tablet.outcome(clash));
        assertEquals(List.of(), tablet.conflicts());
    }

    @Test
    void manyClashesInOnePushAreAllParked() {
        var laptop = TestChef.make(parts);
        var leads = IntStream.range(0, 60).mapToObj(_ -> added(laptop, "Ada")).toList();
        laptop.push(leads.stream().map(lead -> edit(lead, "name", "Ada", "Mine")).toList());

        var results =
                laptop.another("Tablet")
                        .push(
                                leads.stream()
                                        .map(lead -> edit(lead, "name", "Ada", "Yours"))
                                        .toList());

        assertEquals(60, results.stream().filter(each -> each.outcome() == Outcome.PARKED).count());
        assertEquals(60, laptop.conflicts().size());
    }

    @Test
    void aRequestThatArrivesAgainChangesNothing() {
        var laptop = TestChef.make(parts);
        var ada = IDS.next();
        var request =
                List.of(
                        newLead(ada, "Ada"),
                        edit(ada, "name", "Ada", "Ben"),
                        edit(ada, "name", "Ada", "Cleo"));
        var first = laptop.push(request);
        var before = laptop.feed(0);

        var again = laptop.push(request);

        assertEquals(List.of(Outcome.APPLIED, Outcome.APPLIED, Outcome.PARKED), outcomes(first));
        assertEquals(
                List.of(Outcome.DUPLICATE, Outcome.DUPLICATE, Outcome.DUPLICATE), outcomes(again));
        assertEquals(
                first.stream().map(Result::seq).toList(), again.stream().map(Result::seq).toList());
        assertEquals(before, laptop.feed(0));
    }

    @Test
    void aMutationTwiceInOneRequestCountsOnce() {
        var laptop = TestChef.make(parts);
        var ada = newLead(IDS.next(), "Ada");

        assertEquals(
                List.of(Outcome.APPLIED, Outcome.DUPLICATE),
                outcomes(laptop.push(List.of(ada, ada))));
        assertEquals(1, laptop.feed(0).size());
    }

    @Test
    void nothingOfAMutationIsWrittenWhenOneOfItsChangesBreaksARule() {
        var laptop = TestChef.make(parts);
        var ada = added(laptop, "Ada");
        laptop.push(edit(ada, "name", "Ada", "Ada L"));
        var before = laptop.feed(0);
        var bad =
                mutation(
                        Change.put(SyncedType.LEAD, ada, Fields.of("phone", "1"), Fields.NONE),
                        Change.put(
                                SyncedType.LEAD,
                                ada,
                                Fields.of("name", "Ada K"),
                                Fields.of("name", "Ada")),
                        Change.put(
                                SyncedType.LEAD, ada, Fields.of("household_size", 0), Fields.NONE));

        var results = laptop.push(List.of(bad, newLead(IDS.next(), "Ben")));

        assertEquals(List.of(Outcome.REJECTED, Outcome.APPLIED), outcomes(results));
        assertEquals("household_size", results.getFirst().problems().getFirst().field());
        assertEquals(before.size() + 1, laptop.feed(0).size());
        assertEquals("", laptop.lead(ada).text("phone"));
        assertEquals(List.of(), laptop.conflicts());
    }

    @Test
    void whatWasRefusedStaysRefused() {
        var laptop = TestChef.make(parts);
        var ada = IDS.next();
        var tooEarly = edit(ada, "stage", "new", "booked");
        var refused = laptop.push(tooEarly);
        laptop.push(newLead(ada, "Ada"));

        assertEquals(Outcome.REJECTED, refused.outcome());
        assertEquals(refused, laptop.push(tooEarly));
        assertEquals("new", laptop.lead(ada).text("stage"));
    }

    @Test
    void elementsOfSetsAddedByTwoDevicesBothStay() {
        var laptop = TestChef.make(parts);
        var ada = added(laptop, "Ada");
        laptop.push(
                mutation(
                        Change.add(
                                SyncedType.LEAD,
                                ada,
                                Fields.of("allergies", List.of("milk", "nuts")))));
        laptop.another("Tablet")
                .push(
                        mutation(
                                Change.add(
                                        SyncedType.LEAD,
                                        ada,
                                        Fields.of("allergies", List.of("eggs")))));
        laptop.push(
                mutation(
                        Change.remove(
                                SyncedType.LEAD, ada, Fields.of("allergies", List.of("milk")))));

        assertEquals(List.of("eggs", "nuts"), laptop.lead(ada).texts("allergies"));
    }

    @Test
    void aDeletionMeetsAnEditAndTheChefIsAsked() {
        var laptop = TestChef.make(parts);
        var ada = added(laptop, "Ada");
        var seen = laptop.lead(ada);
        laptop.push(edit(ada, "name", "Ada", "Ada L"));

        assertEquals(
                Outcome.PARKED,
                laptop.outcome(mutation(Change.delete(SyncedType.LEAD, ada, seen))));
        assertEquals("Ada L", laptop.lead(ada).text("name"));
    }

    @Test
    void aDeletedLeadComesBackAsItWas() {
        var laptop = TestChef.make(parts);
        var ada = added(laptop, "Ada");
        var seen = laptop.lead(ada);
        assertEquals(
                Outcome.APPLIED,
                laptop.outcome(mutation(Change.delete(SyncedType.LEAD, ada, seen))));
        assertNull(laptop.entry(SyncedType.LEAD, ada).orElseThrow().body());

        laptop.push(mutation(Change.restore(SyncedType.LEAD, ada, seen, NOON.toString())));

        assertEquals(seen, laptop.lead(ada));
    }

    @Test
    void anEditOfADeletedLeadIsKeptWhole() {
        var laptop = TestChef.make(parts);
        var ada = added(laptop, "Ada");
        laptop.push(mutation(Change.delete(SyncedType.LEAD, ada, laptop.lead(ada))));

        assertEquals(Outcome.PARKED, laptop.outcome(edit(ada, "name", "Ada", "Ada L")));

        var parked = Samples.body(laptop.conflicts().getFirst());
        assertEquals(Conflict.WHOLE_RECORD, parked.text("field"));
        assertEquals("Ada L", assertInstanceOf(Map.class, parked.get("other")).get("name"));
    }

    @Test
    void whatIsForARecordTheServerLacksIsRefusedAndNotLost() {
        var laptop = TestChef.make(parts);
        var tags = Fields.of("tags", List.of("vip"));

        var refused = laptop.push(mutation(Change.add(SyncedType.LEAD, IDS.next(), tags)));

        assertEquals(Outcome.REJECTED, refused.outcome());
        assertEquals("missing", refused.problems().getFirst().code());
    }

    @Test
    void aDeviceCannotWriteWhatTheServerMakes() {
        var laptop = TestChef.make(parts);
        var ada = IDS.next();
        var body =
                Lead.named(ada, "Ada", NOON)
                        .body()
                        .with("number", 77_777_777L)
                        .with("user_number", 5);
        laptop.push(mutation(Change.create(SyncedType.LEAD, ada, body)));
        var number = laptop.lead(ada).number("number");
        laptop.push(
                mutation(
                        Change.put(
                                SyncedType.LEAD, ada, Fields.of("number", 1), laptop.lead(ada))));

        assertEquals(false, Long.valueOf(77_777_777L).equals(number));
        assertEquals(number, laptop.lead(ada).number("number"));
        assertNull(laptop.lead(ada).number("user_number"));
    }

    @Test
    void fieldsOfANewerSchemaSurvive() {
        var laptop = TestChef.make(parts);
        var ada = added(laptop, "Ada");
        var colours = Map.of("of", List.of("red", 3, true, 1.5), "note", "x");

        assertEquals(Outcome.APPLIED, laptop.outcome(edit(ada, "colours", null, colours)));

        assertEquals(Fields.of("colours", colours).get("colours"), laptop.lead(ada).get("colours"));
        assertEquals(Outcome.APPLIED, laptop.outcome(edit(ada, "colours", colours, "none")));
        assertEquals("none", laptop.lead(ada).text("colours"));
    }

    @Test
    void extremeValuesComeBackAsTheyWere() {
        var laptop = TestChef.make(parts);
        var ada = IDS.next();
        var body =
                Lead.named(ada, "🥘 אדה " + "x".repeat(200), NOON)
                        .body()
                        .with("next_action_at", "0001-01-01T00:00:00.001Z")
                        .with("archived_at", "9999-12-31T23:59:59.999Z")
                        .with("household_size", 10_000)
                        .with("next_action_note", "'\"\\;--\u0001\n" + "ü".repeat(1_990))
                        .with("tags", List.of("a,b", "c}d{", "e\"f\\g", "NULL"));

        assertEquals(
                Outcome.APPLIED,
                laptop.outcome(mutation(Change.create(SyncedType.LEAD, ada, body))));

        var stored = laptop.lead(ada).with("number", null).compact();
        assertEquals(SyncedType.LEAD.canonical(body), stored);
    }

    @Test
    void whatNoDatabaseCanHoldIsRefusedAndHurtsNoOther() {
        var laptop = TestChef.make(parts);
        var huge = "x".repeat(70_000);
        var results =
                laptop.push(
                        List.of(
                                edit(IDS.next(), "Not a name", null, "x"),
                                mutation(
                                        Change.create(
                                                SyncedType.CONFLICT, IDS.next(), Fields.NONE)),
                                mutation(
                                        Change.create(
                                                SyncedType.LEAD,
                                                IDS.next(),
                                                Lead.named(IDS.next(), "Ada", NOON)
                                                        .body()
                                                        .with("essay", huge))),
                                newNote(IDS.next(), IDS.next(), huge),
                                newLead(IDS.next(), "Ben")));

        assertEquals(
                List.of(
                        Outcome.REJECTED,
                        Outcome.REJECTED,
                        Outcome.REJECTED,
                        Outcome.REJECTED,
                        Outcome.APPLIED),
                outcomes(results));
    }

    @Test
    void textsThatNoDatabaseCanHoldAreCleaned() {
        var laptop = TestChef.make(parts);
        var ada = IDS.next();

        assertEquals(Outcome.APPLIED, laptop.outcome(newLead(ada, "A\u0000da \ud800!")));

        assertEquals("Ada !", laptop.lead(ada).text("name"));
    }

    @Test
    void twoChefsWithTheSameIdsSeeNothingOfEachOther() {
        var one = TestChef.make(parts);
        var other = TestChef.make(parts);
        var id = IDS.next();
        one.push(newLead(id, "Mine"));
        assertEquals(Outcome.REJECTED, other.outcome(edit(id, "name", "Mine", "Stolen")));
        other.push(newLead(id, "Yours"));
        one.push(edit(id, "name", "Mine", "Still mine"));

        assertEquals("Still mine", one.lead(id).text("name"));
        assertEquals("Yours", other.lead(id).text("name"));
        assertEquals(1, other.feed(0).size());
    }

    @Test
    void theResultSaysWhereTheFeedShowsAllEffects() {
        var laptop = TestChef.make(parts);
        var ada = IDS.next();
        var ben = IDS.next();
        var results =
                laptop.push(
                        List.of(
                                newLead(ada, "Ada"),
                                newLead(ben, "Ben"),
                                edit(ada, "name", "Ada", "Ada L")));

        var feed = laptop.feed(0);
        assertEquals(List.of(ben, ada), feed.stream().map(each -> each.id()).toList());
        assertEquals(List.of(2L, 1L, 2L), results.stream().map(Result::seq).toList());
    }

    private static UUID added(TestChef chef, String name) {
        var id = IDS.next();
        assertEquals(Outcome.APPLIED, chef.outcome(newLead(id, name)));
        return id;
    }

    private static List<Outcome> outcomes(List<Result> results) {
        return results.stream().map(Result::outcome).toList();
    }
}
