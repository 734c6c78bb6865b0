package com.sautai.desktop.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a file one after the other, with lines that can be given back.
///
/// Each line is UTF-8, or Windows-1252 when it is not: one damaged byte spoils one line and no
/// more.
final class Lines {
    static final int LONGEST = 4 * 1024 * 1024;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder utf8 =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private byte[] bytes = new byte[512];
    private int number;
    private boolean afterCarriageReturn;

    /// @param in buffered, without a byte-order mark
    Lines(InputStream in) {
        this.in = in;
    }

    /// The next line, or `null` after the last.
    @Nullable Line next() throws IOException {
        var back = givenBack.poll();
        return back != null ? back : read();
    }

    /// Makes these lines the next ones.
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(givenBack::addFirst);
    }

    private @Nullable Line read() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n' && afterCarriageReturn) {
                afterCarriageReturn = false;
                continue;
            }
            any = true;
            afterCarriageReturn = next == '\r';
            if (next == '\n' || next == '\r') {
                return line(length, tooLong);
            }
            if (length == LONGEST) {
                tooLong = true;
                continue;
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length * 2);
            }
            bytes[length++] = (byte) next;
        }
        return any ? line(length, tooLong) : null;
    }

    private Line line(int length, boolean tooLong) {
        number++;
        return new Line(number, decoded(ByteBuffer.wrap(bytes, 0, length)), tooLong);
    }

    private String decoded(ByteBuffer line) {
        try {
            return utf8.decode(line).toString();
        } catch (CharacterCodingException notUtf8) {
            line.rewind();
            return FALLBACK.decode(line).toString();
        }
    }
}
