package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.importing.Unreadable.Reason;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VCardsTest {
    private final Drafts drafts = Samples.drafts(Samples.file("cards.vcf"));

    @TempDir Path folder;

    @Test
    void versionsMayBeMixedInOneFile() {
        assertEquals(
                List.of("Zoë Ångström", "Jörg Müller", "Kofi Mensah", "Iva Novak"),
                drafts.contacts().stream().map(ContactDraft::name).toList());
    }

    @Test
    void foldedLinesAreJoined() {
        assertEquals(
                "Allergies: sesame, peanuts\nPrefers weekends, and a long line that is folded because the limit is seventy-five octets",
                Samples.contact(drafts, "Zoë Ångström").note());
    }

    @Test
    void quotedPrintableIsReadInItsCharset() {
        var joerg = Samples.contact(drafts, "Jörg Müller");
        assertEquals("Ohne Nüsse, bitte nur abends\nKlingel kaputt", joerg.note());
        assertEquals(List.of("030 5550 1320"), joerg.phones());
    }

    @Test
    void categoriesAreTagsAndTheRestIsKept() {
        var zoe = Samples.contact(drafts, "Zoë Ångström");
        assertEquals(List.of("Clients", "Weekly prep"), zoe.tags());
        assertEquals(
                List.of(
                        new Extra(
                                Extra.Kind.ADDRESS,
                                "Home",
                                "4 Mill Lane, YO1 7EP, York, United Kingdom"),
                        new Extra(Extra.Kind.BIRTHDAY, "", "1984-03-09")),
                zoe.extras());
    }

    @Test
    void aBirthdayWithoutAYearIsKept() {
        var kofi = Samples.contact(drafts, "Kofi Mensah");
        assertEquals(List.of("kofi@example.org", "kofi.work@example.org"), kofi.emails());
        assertEquals(List.of("+233-30-255-0101"), kofi.phones());
        assertEquals(
                List.of(
                        new Extra(Extra.Kind.BIRTHDAY, "", "--07-14"),
                        new Extra(Extra.Kind.ORGANIZATION, "", "Harbour Kitchen, Events"),
                        new Extra(Extra.Kind.COLUMN, "Url", "https://example.org/kofi")),
                kofi.extras());
    }

    @Test
    void aBrokenCardLeavesItsNeighboursWhole() {
        assertEquals(
                List.of(
                        new Unreadable(
                                34,
                                4,
                                Reason.CARD_NOT_CLOSED,
                                "FN:Never Ends EMAIL:never@example.org"),
                        new Unreadable(44, 4, Reason.NOBODY, "NOTE:nobody END:VCARD")),
                drafts.unreadable());
    }

    @Test
    void aLineWithoutSenseIsKeptAsItIs() {
        var iva = Samples.contact(drafts, "Iva Novak");
        assertEquals(
                List.of(new Extra(Extra.Kind.UNKNOWN, "", "this line has no colon and no sense")),
                iva.extras());
        assertEquals(List.of(Hint.DAMAGED_PART_IN_NOTE), iva.hints());
    }

    @Test
    void linesOutsideAnyCardAreListed() {
        var file =
                Samples.write(
                        folder,
                        "x.vcf",
                        "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\nTEL:+1 555 0100\n\nEND:VCARD\n");
        assertEquals(
                List.of(new Unreadable(5, 3, Reason.OUTSIDE_A_CARD, "TEL:+1 555 0100 END:VCARD")),
                Samples.drafts(file).unreadable());
    }

    @Test
    void aCardInsideACardBelongsToIt() {
        var file =
                Samples.write(
                        folder,
                        "x.vcf",
                        "BEGIN:VCARD\nVERSION:2.1\nN:Lee;Ann\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Ray;Sam\nEND:VCARD\nTEL:+1 415 555 0100\nEND:VCARD\n");
        var ann = Samples.drafts(file).contacts().getFirst();
        assertEquals("Ann Lee", ann.name());
        assertEquals(List.of("+1 415 555 0100"), ann.phones());
    }
}
