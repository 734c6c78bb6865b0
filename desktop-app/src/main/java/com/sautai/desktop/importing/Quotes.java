package com.sautai.desktop.importing;

/// Follows the quotation marks of a CSV record over its lines.
final class Quotes {
    private final char separator;
    private boolean open;

    Quotes(char separator) {
        this.separator = separator;
    }

    /// Whether a quoted cell goes on in the next line.
    boolean open() {
        return open;
    }

    void read(String line) {
        boolean atStart = !open;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (open) {
                if (letter == '"') {
                    open = i + 1 < line.length() && line.charAt(i + 1) == '"';
                    i += open ? 1 : 0;
                }
            } else if (letter == '"' && atStart) {
                open = true;
            }
            atStart = !open && letter == separator;
        }
    }
}
