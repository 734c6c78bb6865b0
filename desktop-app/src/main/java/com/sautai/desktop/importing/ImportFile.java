package com.sautai.desktop.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a file turned out to be. Its content tells, not the end of its name.
public sealed interface ImportFile {
    /// No chef has more contacts than fit; a larger file is another kind of file.
    long LARGEST = 64L * 1024 * 1024;

    int MOST_CONTACTS = 50_000;

    String name();

    /// @param columns the headings, or made-up ones when the file has none
    /// @param google whether it is an export of Google Contacts, whose columns are known
    record Table(
            String name,
            boolean google,
            List<String> columns,
            List<TableRow> rows,
            List<Unreadable> unreadable)
            implements ImportFile {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            unreadable = List.copyOf(unreadable);
        }
    }

    record Cards(String name, Drafts drafts) implements ImportFile {}

    record Unusable(String name, FileProblem problem) implements ImportFile {}

    /// Reads a file of contacts; never throws because of what is in it.
    static ImportFile read(Path file, Progress progress) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                return new Unusable(name, FileProblem.FOLDER);
            }
            long size = Files.size(file);
            if (!Files.isRegularFile(file)) {
                return new Unusable(name, FileProblem.NOT_READABLE);
            }
            if (size > LARGEST) {
                return new Unusable(name, FileProblem.TOO_LARGE);
            }
            try (var in =
                    new BufferedInputStream(
                            new CountedInput(Files.newInputStream(file), size, progress),
                            1 << 16)) {
                return read(name, in);
            }
        } catch (NoSuchFileException missing) {
            return new Unusable(name, FileProblem.MISSING);
        } catch (IOException denied) {
            return new Unusable(name, FileProblem.NOT_READABLE);
        }
    }

    private static ImportFile read(String name, BufferedInputStream in) throws IOException {
        in.mark(Head.LENGTH + 1);
        var head = Head.of(in.readNBytes(Head.LENGTH));
        in.reset();
        if (head.problem().isPresent()) {
            return new Unusable(name, head.problem().get());
        }
        in.skipNBytes(head.byteOrderMark());
        var lines =
                new Lines(
                        head.charset().equals(StandardCharsets.UTF_8)
                                ? in
                                : transcoded(in, head.charset()));
        return head.isCards() ? cards(name, lines) : table(name, lines, head);
    }

    private static ImportFile cards(String name, Lines lines) throws IOException {
        var drafts = new VCards().read(lines, MOST_CONTACTS);
        if (drafts.contacts().size() > MOST_CONTACTS) {
            return new Unusable(name, FileProblem.TOO_MANY);
        }
        return drafts.contacts().isEmpty() && drafts.unreadable().isEmpty()
                ? new Unusable(name, FileProblem.NO_CONTACTS)
                : new Cards(name, drafts);
    }

    private static ImportFile table(String name, Lines lines, Head head) throws IOException {
        var unreadable = new ArrayList<Unreadable>();
        var records = new CsvRecords(lines, head.separator(), unreadable::add);
        var first = records.next(0);
        if (first != null && head.namesSeparator()) {
            first = records.next(0);
        }
        if (first == null) {
            return new Unusable(name, FileProblem.NO_CONTACTS);
        }
        var heading = Heading.of(first);
        var rows = new ArrayList<TableRow>();
        if (!heading.inFile()) {
            rows.add(first);
        }
        for (var row = records.next(first.cells().size());
                row != null;
                row = records.next(first.cells().size())) {
            rows.add(row);
            if (rows.size() > MOST_CONTACTS || unreadable.size() > MOST_CONTACTS) {
                return new Unusable(name, FileProblem.TOO_MANY);
            }
        }
        var table = new Table(name, heading.isGoogle(), heading.columns(), rows, unreadable);
        return heading.isGoogle() || Heading.looksLikeContacts(table)
                ? table
                : new Unusable(name, FileProblem.NO_CONTACTS);
    }

    private static InputStream transcoded(InputStream in, Charset charset) throws IOException {
        return new ByteArrayInputStream(
                new String(in.readAllBytes(), charset).getBytes(StandardCharsets.UTF_8));
    }
}
