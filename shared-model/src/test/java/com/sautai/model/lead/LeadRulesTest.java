package com.sautai.model.lead;

import static com.sautai.model.lead.LeadSamples.ada;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.Problem;
import com.sautai.model.sync.SyncedType;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadRulesTest {
    @Test
    void aLeadIsTheSameAfterItTravelled() {
        var lead = Lead.of(LeadSamples.ADA_ID, ada());

        assertEquals(ada(), lead.body());
        assertEquals(List.of(), SyncedType.LEAD.problems(lead.body()));
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', required",
        "email, ada.example.org, not_an_email",
        "email, ada@example, not_an_email",
        "email, 'ada@example.org, bob@example.org', not_an_email",
        "stage, lost, not_allowed",
    })
    void aLeadThatBreaksARuleIsToldWhere(String field, String value, String code) {
        assertEquals(
                List.of(field + " " + code), codes(LeadRules.problems(ada().with(field, value))));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 10_001})
    void aHouseholdHasAtLeastOnePerson(long size) {
        assertEquals(
                List.of("household_size out_of_range"),
                codes(LeadRules.problems(ada().with("household_size", size))));
    }

    @Test
    void textsAndSetsHaveTheirLimits() {
        var longName = ada().with("name", "x".repeat(256));
        var manyTags = ada().with("tags", Collections.nCopies(51, "vip"));

        assertEquals(List.of("name too_long"), codes(LeadRules.problems(longName)));
        assertEquals(List.of("tags too_long"), codes(LeadRules.problems(manyTags)));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(each -> each.field() + " " + each.code()).toList();
    }
}
