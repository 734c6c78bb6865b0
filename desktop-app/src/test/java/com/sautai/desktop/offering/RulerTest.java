package com.sautai.desktop.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulerTest {
    private static Ruler.Span span(int id, long from, long to, boolean recurring, boolean hidden) {
        return new Ruler.Span(new UUID(0, id), "T" + id, new Sizes(from, to), recurring, hidden);
    }

    @Test
    void gapsAreWhatNoPriceCovers() {
        var ruler = new Ruler(List.of(span(1, 5, 6, false, false), span(2, 2, 3, false, false)));
        assertEquals(
                List.of(new Sizes(1, 1), new Sizes(4, 4), new Sizes(7, Sizes.NO_END)),
                ruler.gaps(false));
        assertEquals(List.of(), ruler.gaps(true));
    }

    @Test
    void aPriceWithoutEndLeavesNoGapAbove() {
        var ruler = new Ruler(List.of(span(1, 1, Sizes.NO_END, false, false)));
        assertEquals(List.of(), ruler.gaps(false));
        assertEquals(new Sizes(2, Sizes.NO_END), ruler.free(false));
        assertEquals(new Sizes(1, Sizes.NO_END), ruler.free(true));
    }

    @Test
    void onlyShownPricesOfAKindOverlap() {
        var ruler =
                new Ruler(
                        List.of(
                                span(1, 1, 4, false, false),
                                span(2, 4, Sizes.NO_END, false, false),
                                span(3, 1, 9, true, false),
                                span(4, 1, 9, false, true)));
        assertEquals(1, ruler.overlaps().size());
        assertEquals(new Sizes(4, 4), ruler.overlaps().getFirst().common());
        assertTrue(ruler.isOverlapping(new UUID(0, 2)));
        assertFalse(ruler.isOverlapping(new UUID(0, 3)));
        assertFalse(ruler.isOverlapping(new UUID(0, 4)));
    }
}
