package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.importing.PlannedRow.Outcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TourContactsTest {
    @Test
    void theSampleOfTheTourIsReadWhole() throws URISyntaxException, IOException {
        var file =
                Path.of(
                        Objects.requireNonNull(
                                        ImportFile.class.getResource(
                                                "/com/sautai/desktop/tour/tour-contacts.csv"))
                                .toURI());
        var drafts = Samples.drafts(file);
        var kitchen = new Samples.Kitchen();
        var plan = kitchen.plan(drafts);
        assertEquals(60, plan.rows().size());
        assertEquals(List.of(), plan.unreadable());
        assertEquals(1, plan.count(Outcome.MERGED));
        kitchen.carryOut(plan);
        assertEquals(List.of("peanuts", "shellfish"), kitchen.lead("Amara Osei").allergies());
        assertEquals(List.of("buckwheat", "sesame"), kitchen.lead("Hana Kobayashi").allergies());
        assertEquals(List.of("celery", "haselnüsse"), kitchen.lead("Jonas Weidner").allergies());
        assertEquals(List.of(), kitchen.lead("Zuzana Horáková").allergies());
    }
}
