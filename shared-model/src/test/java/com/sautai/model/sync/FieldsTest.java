package com.sautai.model.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void thereIsOneWayToBeEmpty() {
        var cleared = Fields.of(Map.of("email", " ", "tags", List.of()));

        assertNull(cleared.get("email"));
        assertNull(cleared.get("tags"));
        assertEquals(Set.of("email", "tags"), cleared.values().keySet());
        assertEquals(Fields.NONE, cleared.compact());
    }

    @Test
    void numbersCompareEqualWhateverTheirWidth() {
        assertEquals(Fields.of("household_size", 4L), Fields.of("household_size", 4));
    }

    @Test
    void fieldsDoNotChangeWhenTheirSourceDoes() {
        var source = new HashMap<String, Object>(Map.of("name", "Ada"));
        var fields = Fields.of(source);
        source.put("name", "Bob");

        assertEquals("Ada", fields.text("name"));
        assertThrows(UnsupportedOperationException.class, () -> fields.values().put("name", "Bob"));
    }

    @Test
    void textsHoldNothingThatNoDatabaseCanStore() {
        var fields =
                Fields.of(
                        Map.of(
                                "name",
                                "A\u0000da \ud800🥘",
                                "email",
                                "\u0000",
                                "more",
                                Map.of("a\u0000", 1)));

        assertEquals("Ada 🥘", fields.text("name"));
        assertNull(fields.get("email"));
        assertEquals(Map.of("a", 1L), fields.get("more"));
    }

    @Test
    void numbersThatNoJsonCanWriteAreEmpty() {
        assertNull(Fields.of("size", Double.POSITIVE_INFINITY).get("size"));
    }
}
