package com.sautai.model.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.LeadSamples;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncedTypeTest {
    /// Fields that the table has beside those of the record: every type's deletion mark, and what
    /// is computed on each side.
    private static final Set<String> NOT_IN_RECORDS = Set.of(Fields.DELETED_AT, "last_activity_at");

    @Test
    void theTableSaysTheClassOfEveryFieldOfALead() {
        assertEquals(componentsOf(Lead.class), namesIn(SyncedType.LEAD));
    }

    @Test
    void theTableSaysTheClassOfEveryFieldOfAnInteraction() {
        assertEquals(componentsOf(Interaction.class), namesIn(SyncedType.INTERACTION));
    }

    @Test
    void theTableSaysTheClassOfEveryFieldOfAConflict() {
        assertEquals(componentsOf(Conflict.class), namesIn(SyncedType.CONFLICT));
    }

    @ParameterizedTest
    @CsvSource({
        "next_action_at, tomorrow, next_action_at must be a time such as 2026-11-20T18:00:00Z.",
        "household_size, four, household_size must be a whole number.",
        "tags, vip, tags must be a list of texts.",
    })
    void aValueOfTheWrongShapeIsNamedWithWhatIsAllowed(String field, String value, String text) {
        var problems = SyncedType.LEAD.problems(LeadSamples.ada().with(field, value));

        assertEquals(List.of(text), problems.stream().map(each -> each.text()).toList());
    }

    @Test
    void equalTimesAndSetsAreWrittenAlike() {
        var written =
                SyncedType.LEAD.canonical(
                        LeadSamples.ada()
                                .with("next_action_at", "2026-12-01T10:00:00.000000Z")
                                .with("tags", List.of("vip ", "autumn", "vip")));

        assertEquals("2026-12-01T10:00:00Z", written.text("next_action_at"));
        assertEquals(List.of("autumn", "vip"), written.texts("tags"));
    }

    @Test
    void aRecordTravelsInTheOrderOfTheTableAndWhatIsUnknownComesLast() {
        var body = Fields.of("aisle", "3").with("stage", "lead").with("name", "Ada");

        assertEquals(
                List.of("name", "stage", "aisle"),
                List.copyOf(SyncedType.LEAD.inOrder(body).keySet()));
    }

    private static Set<String> namesIn(SyncedType type) {
        return type.fields().stream()
                .map(SyncedField::name)
                .filter(name -> !NOT_IN_RECORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> componentsOf(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id"))
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
