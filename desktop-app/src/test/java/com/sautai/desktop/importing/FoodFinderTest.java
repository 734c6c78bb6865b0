package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Allergic to peanuts and shellfish | peanuts; shellfish | -",
                "Gluten free (coeliac). | gluten | gluten-free",
                "Allergies: sesame, peanuts | sesame; peanuts | -",
                "Vegan; loves spice | - | vegan",
                "Son is severely allergic to tree nuts, prefers weekends | tree nuts | -",
                "allergic to eggs but loves cake | eggs | -",
                "Allergies: none | - | -",
                "Allergies: N/A | - | -",
                "No allergies. | - | -",
                "Not allergic to anything | - | -",
                "not vegan | - | -",
                "non-vegan menu | - | -",
                "Allergie: Erdnüsse und Sellerie | peanuts; celery | -",
                "allergisch gegen Nüsse, vegetarisch | nuts | vegetarian",
                "Unverträglichkeit: Laktose | laktose | -",
                "keine Allergien | - | -",
                "Lactose intolerant, halal | - | halal; lactose-free",
                "Intolerant to dairy | dairy | -",
                "Wedding in June, ~80 guests | - | -",
                "Vegas trip with veganism club | - | -",
            })
    void findsWhatANoteSays(String note, String allergies, String diets) {
        assertEquals(new FoodWords(list(allergies), list(diets)), FoodFinder.in(note));
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("; "));
    }
}
