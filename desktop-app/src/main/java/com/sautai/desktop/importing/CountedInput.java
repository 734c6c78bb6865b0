package com.sautai.desktop.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells how much of a file has been read.
final class CountedInput extends FilterInputStream {
    private final long size;
    private final Progress progress;
    private long done;

    CountedInput(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        done += read;
        progress.at(size == 0 ? 1 : Math.min(1, (double) done / size));
    }
}
