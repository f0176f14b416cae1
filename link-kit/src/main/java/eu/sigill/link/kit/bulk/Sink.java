package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.wire.Bytes;
import java.io.IOException;
import java.io.OutputStream;

/** The output, written in large pieces. */
final class Sink {

    private static final int PIECE = 64 * 1024;

    private final OutputStream out;
    private final Bytes pending = new Bytes(2 * PIECE);

    Sink(OutputStream out) {
        this.out = out;
    }

    /** Begins with the byte order mark that the input had: some spreadsheets know UTF-8 by nothing else. */
    void mark() {
        pending.addCodePoint('\ufeff');
    }

    /** What is to be written next. */
    Bytes pending() {
        return pending;
    }

    /** Writes if enough has come together. */
    void rowDone() throws IOException {
        if (pending.length() >= PIECE) {
            out.write(pending.array(), 0, pending.length());
            pending.clear();
        }
    }

    void end() throws IOException {
        out.write(pending.array(), 0, pending.length());
        pending.clear();
        out.flush();
    }
}
