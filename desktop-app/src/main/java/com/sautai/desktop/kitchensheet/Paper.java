package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.kitchensheet.PaperLine.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Pages that fill from the top; what belongs together stays on one page.
final class Paper {
    private static final double MARGIN = 48;
    private static final double FOOT = 26;
    private static final double LEADING = 1.35;
    private static final double SIGN = 18;

    /// What has been broken into lines that fit.
    private record Row(PaperLine line, String text, boolean isFirst) {
        double height() {
            return line.look().size() * LEADING + (isFirst ? line.look().above() : 0);
        }
    }

    private final PDDocument document;
    private final PDRectangle size;
    private final PaperFont regular;
    private final PaperFont bold;
    private final List<PDPage> pages = new ArrayList<>();
    private double y;

    Paper(PDDocument document, PDRectangle size) throws IOException {
        this.document = document;
        this.size = size;
        regular = PaperFont.load(document, "Inter-Regular.ttf");
        bold = PaperFont.load(document, "Inter-Bold.ttf");
        turn();
    }

    /// Whether all signs of a text can be drawn.
    boolean hasAll(String text) {
        return regular.drawable(text).equals(text.replaceAll("\\s", " "));
    }

    /// Writes lines that belong together, on a new page when this one has no room for them.
    void write(List<PaperLine> block) throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : block) {
            rows.addAll(rows(line));
        }
        if (rows.stream().mapToDouble(Row::height).sum() > y - bottom()) {
            turn();
        }
        for (var row : rows) {
            if (row.height() > y - bottom()) {
                turn();
            }
            draw(row);
        }
    }

    void space(double points) {
        y -= points;
    }

    /// A line across the page, kept with at least so much of what follows.
    void rule(double following) throws IOException {
        if (y - bottom() < following) {
            turn();
            return;
        }
        try (var ink = ink()) {
            ink.setStrokingColor(0.8f, 0.78f, 0.8f);
            ink.setLineWidth(0.7f);
            ink.moveTo((float) MARGIN, (float) y);
            ink.lineTo((float) (size.getWidth() - MARGIN), (float) y);
            ink.stroke();
        }
        space(8);
    }

    /// Writes at the foot of each page, once all pages are there.
    void foot(String left, IntFunction<String> right) throws IOException {
        var look = PaperLine.Look.FOOT;
        for (int index = 0; index < pages.size(); index++) {
            var number = regular.drawable(right.apply(index + 1));
            double end = size.getWidth() - MARGIN - regular.width(number, look.size());
            try (var ink = ink(pages.get(index))) {
                show(ink, regular, look, MARGIN, MARGIN, regular.drawable(left));
                show(ink, regular, look, end, MARGIN, number);
            }
        }
    }

    int pageCount() {
        return pages.size();
    }

    private void turn() {
        var page = new PDPage(size);
        document.addPage(page);
        pages.add(page);
        y = size.getHeight() - MARGIN;
    }

    private static double bottom() {
        return MARGIN + FOOT;
    }

    private List<Row> rows(PaperLine line) throws IOException {
        var font = font(line);
        double width = size.getWidth() - 2 * MARGIN - start(line);
        var rows = new ArrayList<Row>();
        for (var paragraph : line.text().lines().toList()) {
            for (var text : broken(font.drawable(paragraph), font, line.look().size(), width)) {
                rows.add(new Row(line, text, rows.isEmpty()));
            }
        }
        return rows;
    }

    /// Breaks between words, and within one that is wider than the page.
    private static List<String> broken(String text, PaperFont font, double size, double width)
            throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split(" +")) {
            if (!line.isEmpty() && font.width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            for (int sign : word.codePoints().toArray()) {
                if (font.width(line + Character.toString(sign), size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(sign);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private void draw(Row row) throws IOException {
        y -= row.height();
        var line = row.line();
        double left = MARGIN + line.indent();
        double baseline = y + line.look().size() * 0.3;
        try (var ink = ink()) {
            if (line.isWarning() && row.isFirst()) {
                sign(ink, left, baseline);
            }
            show(ink, font(line), line.look(), MARGIN + start(line), baseline, row.text());
        }
    }

    private static double start(PaperLine line) {
        return line.indent() + (line.isWarning() ? SIGN : 0);
    }

    private PaperFont font(PaperLine line) {
        return line.look().isBold() ? bold : regular;
    }

    private static void show(
            PDPageContentStream ink,
            PaperFont font,
            PaperLine.Look look,
            double x,
            double baseline,
            String text)
            throws IOException {
        paint(ink, look.ink());
        ink.beginText();
        ink.setFont(font.font(), (float) look.size());
        ink.newLineAtOffset((float) x, (float) baseline);
        ink.showText(text);
        ink.endText();
    }

    /// A triangle with an exclamation mark.
    private static void sign(PDPageContentStream ink, double x, double baseline)
            throws IOException {
        float left = (float) x;
        float low = (float) baseline - 1;
        paint(ink, Ink.RED);
        ink.moveTo(left, low);
        ink.lineTo(left + 13, low);
        ink.lineTo(left + 6.5f, low + 12);
        ink.fill();
        ink.setNonStrokingColor(1f, 1f, 1f);
        ink.addRect(left + 5.8f, low + 3.6f, 1.4f, 4.4f);
        ink.addRect(left + 5.8f, low + 1.4f, 1.4f, 1.4f);
        ink.fill();
    }

    private static void paint(PDPageContentStream stream, Ink colour) throws IOException {
        stream.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
    }

    private PDPageContentStream ink() throws IOException {
        return ink(pages.getLast());
    }

    private PDPageContentStream ink(PDPage page) throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, true);
    }
}
