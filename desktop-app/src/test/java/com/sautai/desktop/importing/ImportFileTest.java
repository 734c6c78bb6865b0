package com.sautai.desktop.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.importing.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFileTest {
    private static final String TABLE =
            "Name,E-Mail\nJörg Müller,joerg@example.org\nZoë Ødegård,zoe@example.org\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,EF BB BF", "UTF-16LE,FF FE", "UTF-16BE,FE FF", "windows-1252,"})
    void encodingsAreRecognised(String charset, String mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var each : mark == null ? new String[0] : mark.split(" ")) {
            bytes.write(Integer.parseInt(each, 16));
        }
        bytes.write(TABLE.getBytes(Charset.forName(charset)));
        var file = Samples.write(folder, "x.csv", bytes.toByteArray());
        assertEquals(List.of("Jörg Müller", "Zoë Ødegård"), names(file));
    }

    @Test
    void aLineInAnotherEncodingSpoilsNoOther() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("Name,E-Mail\nZoë Ødegård,zoe@example.org\n".getBytes(UTF_8));
        bytes.write("Jörg Müller,joerg@example.org\n".getBytes(ISO_8859_1));
        assertEquals(
                List.of("Zoë Ødegård", "Jörg Müller"),
                names(Samples.write(folder, "x.csv", bytes.toByteArray())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {", \\n", "; \\r\\n", "tab \\r", "| \\n"})
    void separatorsAndLineEndsAreRecognised(String separator, String lineEnd) {
        var text =
                TABLE.replace(",", separator.replace("tab", "\t"))
                        .replace("\n", lineEnd.replace("\\r", "\r").replace("\\n", "\n"));
        assertEquals(
                List.of("Jörg Müller", "Zoë Ødegård"), names(Samples.write(folder, "x.txt", text)));
    }

    @Test
    void aFirstLineThatNamesTheSeparatorIsNoHeading() {
        var file =
                Samples.write(
                        folder,
                        "x.csv",
                        "sep=;\r\nName;E-Mail\r\nAda, Countess;ada@example.org\r\n");
        assertEquals(List.of("Ada, Countess"), names(file));
    }

    @Test
    void theContentTellsAndNotTheEndOfTheName() {
        var card = "\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n";
        assertEquals(List.of("Ann Lee"), names(Samples.write(folder, "x.csv", card)));
        assertEquals(
                List.of("Jörg Müller", "Zoë Ødegård"),
                names(Samples.write(folder, "x.vcf", TABLE)));
        assertEquals(
                List.of("Ann Lee"),
                names(Samples.write(folder, "y.vcf", "\uFEFF" + card, UTF_16LE)));
        assertEquals(
                List.of("Ann Lee"),
                names(Samples.write(folder, "z.vcf", "\uFEFF" + card, UTF_16BE)));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLineOnly() {
        var file =
                Samples.write(
                        folder,
                        "x.csv",
                        """
                        Name,Email,Note
                        Ada,ada@example.org,fine
                        Bo,bo@example.org,"never closed
                        Cy,cy@example.org,fine
                        Di,di@example.org,"two
                        lines"
                        Ed,ed@example.org,fine
                        """);
        assertEquals(List.of("Ada", "Cy", "Di", "Ed"), names(file));
        assertEquals(
                List.of(
                        new Unreadable(
                                3, 1, Reason.STRAY_QUOTE, "Bo,bo@example.org,\"never closed")),
                Samples.drafts(file).unreadable());
    }

    @Test
    void aQuoteThatIsOpenAtTheEndCostsItsLineOnly() {
        var file =
                Samples.write(
                        folder,
                        "x.csv",
                        "Name,Email,Note\nAda,ada@example.org,\"open\nBo,bo@example.org,\nCy,cy@example.org,\n");
        assertEquals(List.of("Bo", "Cy"), names(file));
        assertEquals(Reason.UNCLOSED_QUOTE, Samples.drafts(file).unreadable().getFirst().reason());
        assertEquals(1, Samples.drafts(file).unreadable().size());
    }

    @Test
    void rowsOfAnotherLengthAreListed() {
        var file =
                Samples.write(
                        folder,
                        "x.csv",
                        "Name,Email,Note\nAda,ada@example.org\nBo,bo@example.org,a,b\nCy,cy@example.org,,,\nDi,\"x\",\"y\ny\",more\n");
        assertEquals(List.of("Cy"), names(file));
        assertEquals(
                List.of(
                        new Unreadable(2, 1, Reason.TOO_FEW_COLUMNS, "Ada,ada@example.org"),
                        new Unreadable(3, 1, Reason.TOO_MANY_COLUMNS, "Bo,bo@example.org,a,b"),
                        new Unreadable(5, 2, Reason.TOO_MANY_COLUMNS, "Di,\"x\",\"y")),
                Samples.drafts(file).unreadable());
    }

    @Test
    void whatIsNoContactsFileIsToldInOneWay() throws IOException {
        assertEquals(FileProblem.MISSING, problem(folder.resolve("gone.csv")));
        assertEquals(FileProblem.FOLDER, problem(folder));
        assertEquals(FileProblem.EMPTY, problem(Samples.write(folder, "a.csv", "")));
        assertEquals(FileProblem.EMPTY, problem(Samples.write(folder, "b.csv", " \n\n\t\n")));
        assertEquals(
                FileProblem.SPREADSHEET,
                problem(Samples.write(folder, "c.csv", new byte[] {'P', 'K', 3, 4, 0, 0, 9})));
        assertEquals(FileProblem.NOT_TEXT, problem(Samples.write(folder, "d.csv", noise())));
        assertEquals(
                FileProblem.NOT_TEXT, problem(Samples.write(folder, "e.vcf", "%PDF-1.7\nwords\n")));
        assertEquals(
                FileProblem.NO_CONTACTS,
                problem(Samples.write(folder, "f.csv", "Dear chef\n\nthank you for the dinner\n")));
        assertEquals(
                FileProblem.NO_CONTACTS, problem(Samples.write(folder, "g.csv", "Name,Email\n")));
        assertEquals(
                FileProblem.NO_CONTACTS,
                problem(
                        Samples.write(
                                folder,
                                "h.csv",
                                "{\"a\": [1, 2],\n \"b\": {\"c\": 1, \"d\": [1, 2, 3]},\n \"e\": 1}\n")));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.csv");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(120L * 1024 * 1024);
        }
        var read = new ArrayList<Double>();
        assertEquals(
                new ImportFile.Unusable("huge.csv", FileProblem.TOO_LARGE),
                ImportFile.read(file, read::add));
        assertEquals(List.of(), read);
    }

    @Test
    void moreContactsThanAnybodyHasAreRefused() {
        var many = new StringBuilder("Name,Email\n");
        for (int i = 0; i <= ImportFile.MOST_CONTACTS; i++) {
            many.append('A').append(i).append(",\n");
        }
        assertEquals(
                FileProblem.TOO_MANY, problem(Samples.write(folder, "many.csv", many.toString())));
    }

    @Test
    void aCellLongerThanAnyNoteIsListedAndTheRestGoesIn() {
        var file =
                Samples.write(
                        folder,
                        "x.csv",
                        "Name,Email\n"
                                + "x".repeat(Lines.LONGEST + 10)
                                + ",a@example.org\nBo,bo@example.org\n");
        assertEquals(List.of("Bo"), names(file));
        assertEquals(Reason.TOO_LONG, Samples.drafts(file).unreadable().getFirst().reason());
    }

    @Test
    void progressEndsAtTheEnd() {
        var shares = new ArrayList<Double>();
        ImportFile.read(Samples.write(folder, "x.csv", TABLE), shares::add);
        assertEquals(1.0, shares.getLast());
        assertTrue(shares.stream().allMatch(share -> share > 0 && share <= 1));
    }

    private static byte[] noise() {
        var noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static FileProblem problem(Path file) {
        return switch (Samples.read(file)) {
            case ImportFile.Unusable unusable -> unusable.problem();
            case ImportFile.Table table ->
                    throw new AssertionError(table.columns() + " " + Files.exists(file));
            case ImportFile.Cards cards -> throw new AssertionError(cards.drafts());
        };
    }

    private static List<String> names(Path file) {
        return Samples.drafts(file).contacts().stream().map(ContactDraft::name).toList();
    }
}
