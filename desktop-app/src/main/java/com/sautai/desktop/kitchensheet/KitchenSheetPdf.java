package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.kitchensheet.PaperLine.Look;
import com.sautai.desktop.today.Diner;
import com.sautai.desktop.today.Stop;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The kitchen sheet on paper: to hang up, to write on, for hands that must not touch a computer.
final class KitchenSheetPdf {
    /// Where paper is measured in inches.
    private static final Set<String> LETTER =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "PR", "GT", "CR", "PA", "DO");

    private static final double INDENT = 14;
    private static final double LEAST_AFTER_RULE = 110;

    private final SheetWords words;
    private final Instant now;
    private final ZoneId zone;

    /// @param now stands on the sheet, since paper does not keep up with changes
    KitchenSheetPdf(SheetWords words, Instant now, ZoneId zone) {
        this.words = words;
        this.now = now;
        this.zone = zone;
    }

    void write(KitchenDay day, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var title = words.messages().get("sheet.title") + ", " + words.date(day.date());
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(words.locale().toLanguageTag());
            var paper = new Paper(document, pageSize());
            paper.write(head(day, paper));
            for (var stop : day.stops()) {
                write(stop, paper);
            }
            paper.foot(
                    words.printed(now, zone),
                    page -> words.messages().get("sheet.pageOf", page, paper.pageCount()));
            document.save(out);
        }
    }

    PDRectangle pageSize() {
        return LETTER.contains(words.locale().getCountry()) ? PDRectangle.LETTER : PDRectangle.A4;
    }

    private List<PaperLine> head(KitchenDay day, Paper paper) {
        var lines =
                new ArrayList<>(
                        List.of(
                                new PaperLine(words.date(day.date()), Look.DATE),
                                new PaperLine(words.summary(day), Look.SUMMARY)));
        add(lines, words.allergies(day), Look.ALLERGIES, 0);
        if (!texts(day).allMatch(paper::hasAll)) {
            add(lines, words.messages().get("sheet.unprintable"), Look.ALLERGIES, 0);
        }
        return lines;
    }

    private Stream<String> texts(KitchenDay day) {
        return day.stops().stream()
                .flatMap(stop ->
                        Stream.concat(
                                Stream.of(stop.title(), stop.place()),
                                stop.diners().stream().flatMap(this::texts)));
    }

    private Stream<String> texts(Diner diner) {
        return Stream.of(
                diner.name(), words.allergies(diner), words.diets(diner), words.request(diner));
    }

    /// A stop's heading stays with its first guest, and each guest in one piece.
    private void write(Stop stop, Paper paper) throws IOException {
        paper.space(14);
        paper.rule(LEAST_AFTER_RULE);
        var lines = new ArrayList<PaperLine>();
        lines.add(new PaperLine(words.times(stop) + " · " + stop.title(), Look.STOP));
        add(lines, stop.place(), Look.PLACE, 0);
        add(lines, words.portions(stop), Look.PLACE, 0);
        for (var diner : stop.diners()) {
            lines.addAll(guest(stop, diner));
            paper.write(lines);
            lines.clear();
        }
        if (!lines.isEmpty()) {
            paper.write(lines);
        }
    }

    private List<PaperLine> guest(Stop stop, Diner diner) {
        var lines = new ArrayList<PaperLine>();
        add(lines, diner.name() + " · " + words.portions(stop, diner), Look.GUEST, INDENT);
        add(lines, words.allergies(diner), Look.ALLERGIES, INDENT);
        add(lines, words.diets(diner), Look.REQUEST, INDENT);
        add(lines, words.request(diner), Look.REQUEST, INDENT);
        return lines;
    }

    private static void add(List<PaperLine> lines, String text, Look look, double indent) {
        if (!text.isEmpty()) {
            lines.add(new PaperLine(text, look, indent));
        }
    }
}
