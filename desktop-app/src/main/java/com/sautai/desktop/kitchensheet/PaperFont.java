package com.sautai.desktop.kitchensheet;

import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font that travels inside the document: Latin, Greek and Cyrillic. What it does not have is
/// drawn as an empty box rather than left out, so that nobody takes a gap for nothing.
final class PaperFont {
    static final String BOX = "□";

    private final PDFont font;
    private final CmapLookup glyphs;

    private PaperFont(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    /// @param name of the file beside this class
    static PaperFont load(PDDocument document, String name) throws IOException {
        try (var in = Objects.requireNonNull(PaperFont.class.getResourceAsStream(name), name)) {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new PaperFont(
                    PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /// The text as it can be drawn.
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(each -> {
                    if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                        drawable.append(' ');
                    } else if (has(each)) {
                        drawable.appendCodePoint(each);
                    } else if (!isInvisible(each)) {
                        drawable.append(BOX);
                    }
                });
        return drawable.toString();
    }

    double width(String drawable, double size) throws IOException {
        return font.getStringWidth(drawable) / 1000 * size;
    }

    private boolean has(int sign) {
        return glyphs.getGlyphId(sign) != 0;
    }

    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }
}
