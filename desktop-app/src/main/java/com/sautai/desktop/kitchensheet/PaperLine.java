package com.sautai.desktop.kitchensheet;

/// Words on paper, as many lines as they need.
///
/// @param look how they are drawn
/// @param indent from the left margin, in points
record PaperLine(String text, Look look, double indent) {
    /// How words are drawn: size and room above them in points, weight, colour.
    enum Look {
        DATE(24, 0, true, Ink.BLACK),
        SUMMARY(13, 2, false, Ink.GREY),
        STOP(17, 0, true, Ink.BLACK),
        PLACE(13, 0, false, Ink.GREY),
        GUEST(15, 9, true, Ink.BLACK),
        ALLERGIES(15, 1, true, Ink.RED),
        REQUEST(13, 1, false, Ink.BLACK),
        FOOT(9, 0, false, Ink.GREY);

        private final double size;
        private final double above;
        private final boolean bold;
        private final Ink ink;

        Look(double size, double above, boolean bold, Ink ink) {
            this.size = size;
            this.above = above;
            this.bold = bold;
            this.ink = ink;
        }

        double size() {
            return size;
        }

        double above() {
            return above;
        }

        boolean isBold() {
            return bold;
        }

        Ink ink() {
            return ink;
        }
    }

    /// Colours that stay readable from a printer without colour.
    enum Ink {
        BLACK(0.13f, 0.12f, 0.14f),
        GREY(0.36f, 0.33f, 0.38f),
        RED(0.72f, 0.07f, 0.1f);

        private final float red;
        private final float green;
        private final float blue;

        Ink(float red, float green, float blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        float red() {
            return red;
        }

        float green() {
            return green;
        }

        float blue() {
            return blue;
        }
    }

    PaperLine(String text, Look look) {
        this(text, look, 0);
    }

    /// Whether a warning sign stands before the words.
    boolean isWarning() {
        return look == Look.ALLERGIES;
    }
}
