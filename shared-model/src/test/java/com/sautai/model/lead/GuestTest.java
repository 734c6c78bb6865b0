package com.sautai.model.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Fields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestTest {
    private static final Guest ANN =
            new Guest(7, "Ann", "ann@example.com", "", List.of("nuts"), List.of("vegan"), 3L);

    @Test
    void aNewLeadKnowsWhatTheAccountTells() {
        var lead = ANN.newLead("favorite", LeadSamples.CREATED);

        assertEquals(List.of(), LeadRules.problems(lead));
        assertEquals("Ann", lead.text("name"));
        assertEquals("favorite", lead.text("source"));
        assertEquals(List.of("nuts"), lead.texts("allergies"));
        assertEquals(3L, lead.number("household_size"));
        assertEquals(7L, lead.number("user_number"));
    }

    @Test
    void onlyBlanksAreFilled() {
        var typed = LeadSamples.ada().with("allergies", List.of("milk"));

        var lead = typed.with(ANN.changes(typed, false)).compact();

        assertEquals(typed, lead.only(typed.values().keySet()));
        assertEquals(List.of("vegan"), lead.texts("dietary_preferences"));
    }

    @Test
    void whatWasPutAwayOrDeletedComesBack() {
        var gone =
                LeadSamples.ada()
                        .with("archived_at", LeadSamples.CREATED)
                        .with(Fields.DELETED_AT, LeadSamples.CREATED);

        var lead = gone.with(ANN.changes(gone, false)).compact();

        assertEquals(null, lead.get("archived_at"));
        assertEquals(null, lead.get(Fields.DELETED_AT));
    }

    @Test
    void whatALeadMayNotHoldIsLeftOut() {
        var odd =
                new Guest(8, "x".repeat(300), "nowhere", "0".repeat(50), List.of(), List.of(), 0L);

        var lead = odd.newLead("order", LeadSamples.CREATED);

        assertEquals(List.of(), LeadRules.problems(lead));
        assertEquals("Guest 8", lead.text("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "new, booked",
        "discovery, booked",
        "proposal, booked",
        "booked, booked",
        "follow_up, follow_up"
    })
    void theFirstOrderBooks(String before, String after) {
        var lead = LeadSamples.ada().with("stage", before);

        assertEquals(
                Fields.of(Map.of("stage", after)), ANN.changes(lead, true).only(List.of("stage")));
        assertEquals(null, ANN.changes(lead, false).get("stage"));
    }
}
