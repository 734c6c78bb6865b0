package com.sautai.desktop.lead;

import static com.sautai.desktop.lead.LeadBoardViewModel.Showing.CARDS;
import static com.sautai.desktop.lead.LeadBoardViewModel.Showing.LOADING;
import static com.sautai.desktop.lead.LeadBoardViewModel.Showing.NOTHING_YET;
import static com.sautai.desktop.lead.LeadBoardViewModel.Showing.NO_MATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LeadBoardViewModelTest {
    private static final Instant NOW = LeadSamples.NOW;

    @AutoClose private final LeadsKitchen kitchen = new LeadsKitchen();
    private final LeadBoardViewModel board = kitchen.board;

    private static Lead lead(String name, int daysOld, Map<String, Object> others) {
        var id = UUID.randomUUID();
        var body = Lead.named(id, name, NOW.minus(Duration.ofDays(daysOld))).body();
        return Lead.of(id, body.with(Fields.of(new TreeMap<>(others))));
    }

    private static Lead lead(String name) {
        return lead(name, 10, Map.of());
    }

    @Test
    void theMostPressingStandsOnTop() {
        kitchen.with(
                lead("Old", 20, Map.of()),
                lead("Fresh", 1, Map.of()),
                lead("Later", 5, Map.of("next_action_at", NOW.plus(Duration.ofDays(3)))),
                lead("Soon", 5, Map.of("next_action_at", NOW.plus(Duration.ofHours(3)))),
                lead("Overdue", 5, Map.of("next_action_at", NOW.minus(Duration.ofDays(1)))),
                lead("Forgotten", 5, Map.of("next_action_at", NOW.minus(Duration.ofDays(9)))));

        assertEquals(
                List.of("Forgotten", "Overdue", "Soon", "Later", "Fresh", "Old"),
                kitchen.names(Stage.NEW));
        assertEquals(2, board.overdueCount().get());
    }

    @Test
    void theBoardSaysWhatItHasToShow() {
        assertEquals(LOADING, board.showing().get());
        kitchen.book.load();
        assertEquals(NOTHING_YET, board.showing().get());
        board.create("Ada", Stage.NEW);
        assertEquals(CARDS, board.showing().get());
        board.filters().query().set("Omar");
        assertEquals(NO_MATCH, board.showing().get());
        board.filters().clear();
        assertEquals(CARDS, board.showing().get());
    }

    @Test
    void movedCardsStandInTheirNewColumnAndUndoBringsThemBack() {
        var ada = lead("Ada");
        var omar = lead("Omar");
        kitchen.with(ada, omar);
        var followed = new ArrayList<Set<UUID>>();
        board.onFollow(followed::add);

        board.move(List.of(kitchen.card(ada), kitchen.card(omar)), Stage.BOOKED);

        assertEquals(
                List.of("Ada", "Omar"), kitchen.names(Stage.BOOKED).stream().sorted().toList());
        assertEquals(List.of(), kitchen.names(Stage.NEW));
        assertEquals(List.of(Set.of(ada.id(), omar.id())), followed);
        assertEquals(List.of("Moved 2 leads to Booked"), kitchen.told);

        kitchen.desk.undo();
        assertEquals(2, kitchen.names(Stage.NEW).size());
        kitchen.desk.redo();
        assertEquals(2, kitchen.names(Stage.BOOKED).size());
    }

    @Test
    void cardsMoveByColumnsAsFarAsThereAreSome() {
        var ada = lead("Ada");
        kitchen.with(ada);

        board.moveBy(List.of(kitchen.card(ada)), 1);
        assertEquals(List.of("Ada"), kitchen.names(Stage.DISCOVERY));
        board.moveBy(List.of(kitchen.card(ada)), -1);
        board.moveBy(List.of(kitchen.card(ada)), -1);
        assertEquals(List.of("Ada"), kitchen.names(Stage.NEW));
        assertEquals(List.of("Moved Ada to Discovery", "Moved Ada to New"), kitchen.told);
    }

    @Test
    void aMoveToWhereACardIsAlreadyIsNoEdit() {
        var ada = lead("Ada");
        kitchen.with(ada);

        board.move(List.of(kitchen.card(ada)), Stage.NEW);

        assertEquals(List.of(), kitchen.told);
    }

    @Test
    void aNewLeadStandsInItsColumn() {
        kitchen.book.load();

        board.create("  Ada Lovelace ", Stage.PROPOSAL);
        board.create("   ", Stage.PROPOSAL);

        assertEquals(List.of("Ada Lovelace"), kitchen.names(Stage.PROPOSAL));
        assertEquals(List.of("Added Ada Lovelace"), kitchen.told);
    }

    @Test
    void archivedLeadsLeaveTheBoardAndComeBack() {
        var ada = lead("Ada");
        kitchen.with(ada, lead("Omar"));

        board.archiveOrBack(List.of(kitchen.card(ada)));
        assertEquals(List.of("Omar"), kitchen.names(Stage.NEW));
        assertEquals(NOW, kitchen.stored(ada).archivedAt());

        board.filters().archived().set(true);
        assertEquals(List.of("Ada"), kitchen.names(Stage.NEW));
        board.archiveOrBack(List.of(kitchen.card(ada)));
        assertEquals(NO_MATCH, board.showing().get());
        board.filters().clear();
        assertEquals(List.of("Ada", "Omar"), kitchen.names(Stage.NEW).stream().sorted().toList());
    }

    @Test
    void aDeletedLeadComesBackByUndoAsItWas() {
        var ada = lead("Ada", 3, Map.of("tags", List.of("wedding"), "a_newer_field", "kept"));
        kitchen.with(ada);
        var before = kitchen.card(ada).body();

        board.delete(List.of(kitchen.card(ada)));
        assertEquals(NOTHING_YET, board.showing().get());
        kitchen.desk.undo();

        assertEquals(before, kitchen.card(ada).body());
    }

    @Test
    void filtersNarrowTheBoardTogether() {
        kitchen.with(
                lead("Ada", 1, Map.of("source", "referral", "tags", List.of("wedding"))),
                lead("Omar", 2, Map.of("source", "referral", "allergies", List.of("milk"))),
                lead(
                        "Mei",
                        3,
                        Map.of("source", "Instagram", "next_action_at", NOW.minusSeconds(1))));

        board.filters().source().set("referral");
        assertEquals(List.of("Ada", "Omar"), kitchen.names(Stage.NEW));
        board.filters().allergy().set("milk");
        assertEquals(List.of("Omar"), kitchen.names(Stage.NEW));
        assertEquals(
                List.of("source", "allergy"),
                board.filters().active().stream().map(BoardFilters.Active::kind).toList());
        board.filters().active().forEach(each -> each.off().run());
        board.filters().overdue().set(true);
        assertEquals(List.of("Mei"), kitchen.names(Stage.NEW));
        board.filters().overdue().set(false);
        board.filters().tag().set("wedding");
        assertEquals(List.of("Ada"), kitchen.names(Stage.NEW));
    }

    @Test
    void aSearchShowsTheBestMatchFirst() {
        kitchen.with(
                lead("Omar", 1, Map.of("next_action_note", "Ask Ada", "next_action_at", NOW)),
                lead("Ada", 9, Map.of()));

        board.filters().query().set("ada");

        assertEquals(List.of("Ada", "Omar"), kitchen.names(Stage.NEW));
    }

    @Test
    void theChoicesOfTheFiltersAreWhatTheLeadsHaveMostUsedFirst() {
        kitchen.with(
                lead("Ada", 1, Map.of("source", "referral", "tags", List.of("vip", "wedding"))),
                lead("Omar", 1, Map.of("source", "referral", "tags", List.of("wedding"))),
                lead("Mei", 1, Map.of("source", "Instagram")));

        assertEquals(List.of("referral", "Instagram"), board.choices().sources());
        assertEquals(List.of("wedding", "vip"), board.choices().tags());
        assertTrue(board.choices().allergies().isEmpty());
    }

    @Test
    void whatSyncBringsArrivesOnTheBoard() {
        var ada = lead("Ada");
        kitchen.with(ada);

        kitchen.store.apply(
                com.sautai.desktop.local.Kitchens.set(kitchen.store, ada.id(), "stage", "booked"));

        assertEquals(List.of("Ada"), kitchen.names(Stage.BOOKED));
    }
}
