package com.sautai.model.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonKeyTest {
    @ParameterizedTest
    @CsvSource({
        "(020) 7946 2490, +44 20 7946 2490",
        "030 55500812, +49 30 55500812",
        "+81 90-5550-6101, 090-5550-6101",
        "٠٩٠٥٥٥٠٦١٠١, 09055506101",
    })
    void nationalAndInternationalWritingsAreOneNumber(String one, String other) {
        assertEquals(PersonKey.ofPhone(one), PersonKey.ofPhone(other));
    }

    @Test
    void tooFewDigitsTellNobody() {
        assertEquals(Optional.empty(), PersonKey.ofPhone("ext. 123"));
    }

    @Test
    void emailsCompareWithoutCase() {
        assertEquals(Optional.of("ada@example.org"), PersonKey.ofEmail(" Ada@Example.org "));
        assertEquals(Optional.empty(), PersonKey.ofEmail(" "));
    }
}
