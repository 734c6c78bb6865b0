package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void theFirstLettersOfWordsFindThem() {
        assertTrue(score("nl", "New lead") > score("nl", "Final result"));
    }

    @Test
    void lettersInARowCountMoreThanScatteredOnes() {
        assertTrue(score("undo", "Undo") > score("undo", "Run the dough over"));
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertTrue(Fuzzy.score("RUCK", "Rückgängig").isPresent());
    }

    @Test
    void lettersThatAreMissingOrInAnotherOrderFindNothing() {
        assertEquals(OptionalInt.empty(), Fuzzy.score("odnu", "Undo"));
        assertEquals(OptionalInt.empty(), Fuzzy.score("x", "Undo"));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertEquals(OptionalInt.of(0), Fuzzy.score("  ", "Undo"));
    }

    private static int score(String letters, String text) {
        return Fuzzy.score(letters, text).orElseThrow();
    }
}
