package com.sautai.desktop.importing;

/// A line of a file as it lies there.
///
/// @param number counted from 1
/// @param text without its line end; only the beginning when it is too long
record Line(int number, String text, boolean tooLong) {
    boolean isBlank() {
        return text.isBlank();
    }
}
