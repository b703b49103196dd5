package io.aftercare.imports.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a record that never ends: a quotation mark left open would take in the rest of the file. */
final class BoundedReader extends FilterReader {

    private static final int LONGEST_RECORD = 500_000;

    private int budget = LONGEST_RECORD;
    private boolean ended;
    private char last = '\n';

    BoundedReader(Reader reader) {
        super(reader);
    }

    void startRecord() {
        budget = LONGEST_RECORD;
    }

    /** Whether the file is at its end, and the end is no end of a line. */
    boolean endedInsideALine() {
        return ended && last != '\n' && last != '\r';
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read < 0) {
            ended = true;
            return read;
        }
        spend(read);
        if (read > 0) {
            last = buffer[offset + read - 1];
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        if (read < 0) {
            ended = true;
        } else {
            spend(1);
            last = (char) read;
        }
        return read;
    }

    private void spend(int characters) throws IOException {
        budget -= characters;
        if (budget < 0) {
            throw new IOException("a record of more than " + LONGEST_RECORD + " characters");
        }
    }
}
