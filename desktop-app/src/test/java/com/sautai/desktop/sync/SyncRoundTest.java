package com.sautai.desktop.sync;

import static com.sautai.desktop.local.Kitchens.added;
import static com.sautai.desktop.local.Kitchens.body;
import static com.sautai.desktop.local.Kitchens.create;
import static com.sautai.desktop.local.Kitchens.deleted;
import static com.sautai.desktop.local.Kitchens.lead;
import static com.sautai.desktop.local.Kitchens.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Waiting;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SyncRoundTest {
    @AutoClose private final Together together = new Together();

    private final LocalStore laptop = together.device("Laptop");
    private final LocalStore tablet = together.device("Tablet");

    @Test
    void whatOneDeviceDoesTheOtherSees() throws SyncFailed {
        var ada = lead("Ada");
        laptop.apply(added(ada));
        laptop.apply(set(laptop, ada.id(), "tags", List.of("vip")));

        together.sync(laptop);
        together.sync(tablet);

        assertEquals(List.of("vip"), body(tablet, ada.id()).texts("tags"));
        assertEquals(laptop.rows(SyncedType.LEAD), tablet.rows(SyncedType.LEAD));
        assertEquals(Waiting.NOTHING, laptop.sync().waiting());
    }

    @Test
    void editsOfDifferentFieldsBothHold() throws SyncFailed {
        var ada = onBoth("Ada");
        laptop.apply(set(laptop, ada.id(), "phone", "123"));
        tablet.apply(set(tablet, ada.id(), "stage", "booked"));

        together.syncAll();

        assertEquals(laptop.rows(SyncedType.LEAD), tablet.rows(SyncedType.LEAD));
        assertEquals("123", body(tablet, ada.id()).text("phone"));
        assertEquals("booked", body(laptop, ada.id()).text("stage"));
    }

    @Test
    void aClashIsAConflictOnBothAndResolves() throws SyncFailed {
        var ada = onBoth("Ada");
        laptop.apply(set(laptop, ada.id(), "name", "Ada Lovelace"));
        tablet.apply(set(tablet, ada.id(), "name", "Ada L."));
        together.syncAll();

        assertEquals("Ada Lovelace", body(laptop, ada.id()).text("name"));
        assertEquals("Ada Lovelace", body(tablet, ada.id()).text("name"));
        assertEquals(List.of("Ada L."), others(laptop));
        assertEquals(List.of("Ada L."), others(tablet));

        var row = laptop.rows(SyncedType.CONFLICT).getFirst();
        var conflict = Conflict.of(row.id(), row.body());
        laptop.apply(Edit.of("Used the other name", conflict.useOther(body(laptop, ada.id()))));
        together.syncAll();

        assertEquals("Ada L.", body(laptop, ada.id()).text("name"));
        assertEquals("Ada L.", body(tablet, ada.id()).text("name"));
        assertEquals(List.of(), others(laptop));
        assertEquals(List.of(), others(tablet));
    }

    @Test
    void anEditOfWhatAnotherDeviceDeletedIsShownAsAConflict() throws SyncFailed {
        var ada = onBoth("Ada");
        laptop.apply(deleted(laptop, ada.id()));
        together.sync(laptop);
        tablet.apply(set(tablet, ada.id(), "phone", "123"));

        together.syncAll();

        assertEquals(List.of(), tablet.rows(SyncedType.LEAD));
        var row = laptop.rows(SyncedType.CONFLICT).getFirst();
        laptop.apply(
                Edit.of(
                        "Brought back",
                        Conflict.of(row.id(), row.body())
                                .useOther(com.sautai.model.sync.Fields.NONE)));
        together.syncAll();
        assertEquals("123", body(tablet, ada.id()).text("phone"));
        assertEquals(laptop.rows(SyncedType.LEAD), tablet.rows(SyncedType.LEAD));
    }

    @Test
    void undoTravelsToo() throws SyncFailed {
        var ada = onBoth("Ada");
        laptop.apply(deleted(laptop, ada.id()));
        together.syncAll();
        assertEquals(List.of(), tablet.rows(SyncedType.LEAD));

        laptop.undo();
        together.syncAll();

        assertEquals("Ada", body(tablet, ada.id()).text("name"));
        laptop.undo();
        assertEquals(List.of(), laptop.rows(SyncedType.LEAD));
    }

    @Test
    void aLostAnswerToAPushCostsNothing() throws SyncFailed {
        var ada = lead("Ada");
        laptop.apply(added(ada));
        var losing =
                new Carrying(together.transport(laptop)) {
                    @Override
                    public Push.Response push(String epoch, List<Mutation> mutations)
                            throws SyncFailed {
                        super.push(epoch, mutations);
                        throw new SyncFailed(new Failure.Unreachable("lost"));
                    }
                };

        assertThrows(SyncFailed.class, () -> together.sync(laptop, losing));
        assertEquals(1, laptop.sync().waiting().toSend());
        together.syncAll();

        assertEquals(Waiting.NOTHING, laptop.sync().waiting());
        assertEquals(1, tablet.rows(SyncedType.LEAD).size());
        assertEquals(List.of(), others(laptop));
    }

    @Test
    void manyPagesArrive() throws SyncFailed {
        var leads = IntStream.range(0, 2_300).mapToObj(i -> lead("Lead " + i)).toList();
        laptop.apply(
                new Edit("Import", leads.stream().map(each -> List.of(create(each))).toList()));

        together.syncAll();

        assertEquals(2_300, tablet.rows(SyncedType.LEAD).size());
        assertEquals(laptop.rows(SyncedType.LEAD), tablet.rows(SyncedType.LEAD));
    }

    @Test
    void aMutationTheServerFailsOnHoldsUpNoOther() throws SyncFailed {
        var leads = IntStream.range(0, 40).mapToObj(i -> lead("Lead " + i)).toList();
        leads.forEach(each -> laptop.apply(added(each)));
        var poison = leads.get(17).id();
        var failing =
                new Carrying(together.transport(laptop)) {
                    private int requests;

                    @Override
                    public Push.Response push(String epoch, List<Mutation> mutations)
                            throws SyncFailed {
                        requests++;
                        if (mutations.stream()
                                .anyMatch(m -> m.changes().getFirst().id().equals(poison))) {
                            throw new SyncFailed(new Failure.ServerTrouble(500));
                        }
                        return super.push(epoch, mutations);
                    }
                };

        together.sync(laptop, failing);
        together.sync(tablet);

        assertEquals(39, tablet.rows(SyncedType.LEAD).size());
        assertEquals(40, laptop.rows(SyncedType.LEAD).size());
        assertEquals(new Waiting(0, 0, 1, 0), laptop.sync().waiting());
        assertEquals(11, failing.requests);
    }

    @Test
    void laterEditsOfARecordWaitForTheOneTheServerFailsOn() throws SyncFailed {
        var ada = lead("Ada");
        var ben = lead("Ben");
        laptop.apply(added(ada));
        laptop.apply(set(laptop, ada.id(), "tags", List.of("vip")));
        laptop.apply(added(ben));
        var failing =
                new Carrying(together.transport(laptop)) {
                    @Override
                    public Push.Response push(String epoch, List<Mutation> mutations)
                            throws SyncFailed {
                        if (mutations.stream()
                                .anyMatch(m -> m.changes().getFirst().equals(create(ada)))) {
                            throw new SyncFailed(new Failure.ServerTrouble(500));
                        }
                        return super.push(epoch, mutations);
                    }
                };

        together.sync(laptop, failing);
        together.sync(laptop);
        together.sync(tablet);

        assertEquals(
                List.of("Ben"),
                tablet.rows(SyncedType.LEAD).stream().map(row -> row.body().text("name")).toList());
        assertEquals(new Waiting(1, 0, 1, 0), laptop.sync().waiting());
    }

    @Test
    void aRefusedEditGoesBackAndStaysVisible() throws SyncFailed {
        var ada = onBoth("Ada");
        var refusing =
                new Carrying(together.transport(laptop)) {
                    @Override
                    public Push.Response push(String epoch, List<Mutation> mutations)
                            throws SyncFailed {
                        return new Push.Response(
                                mutations.stream()
                                        .map(m ->
                                                new Push.Result(
                                                        m.mid(),
                                                        Push.Outcome.REJECTED,
                                                        0,
                                                        List.of(
                                                                new com.sautai.model.Problem(
                                                                        "name",
                                                                        "not_allowed",
                                                                        "No."))))
                                        .toList());
                    }
                };
        laptop.apply(set(laptop, ada.id(), "name", "Eve"));

        together.sync(laptop, refusing);

        assertEquals("Ada", body(laptop, ada.id()).text("name"));
        assertEquals(new Waiting(0, 0, 1, 0), laptop.sync().waiting());
    }

    @Test
    void aServerThatForgotDeletionsIsReadAgainWithoutLosingAnything() throws SyncFailed {
        var ada = onBoth("Ada");
        var gone = onBoth("Gone");
        laptop.apply(deleted(laptop, gone.id()));
        together.sync(laptop);
        var pending = lead("Pending");
        tablet.apply(added(pending));
        var forgetting =
                new Carrying(together.transport(tablet)) {
                    private boolean told;

                    @Override
                    public Optional<Feed.Page> changes(String epoch, long cursor, int most)
                            throws SyncFailed {
                        if (!told) {
                            told = true;
                            throw new SyncFailed(new Failure.CursorGone());
                        }
                        return super.changes(epoch, cursor, most);
                    }
                };

        together.sync(tablet, forgetting);

        assertEquals(
                List.of("Ada", "Pending"),
                tablet.rows(SyncedType.LEAD).stream()
                        .map(row -> row.body().text("name"))
                        .sorted()
                        .toList());
        assertEquals("Ada", body(tablet, ada.id()).text("name"));
    }

    private Lead onBoth(String name) throws SyncFailed {
        var lead = lead(name);
        laptop.apply(added(lead));
        together.syncAll();
        return lead;
    }

    private static List<String> others(LocalStore store) {
        return store.rows(SyncedType.CONFLICT).stream()
                .map(row -> row.body().text("other"))
                .toList();
    }
}
