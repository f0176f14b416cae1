package eu.sigill.retention.service.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as they stand, each with its end; in pieces where nobody ends a line. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 1 << 16;

    private final InputStream bytes;

    Lines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, LONGEST);
    }

    /** The next one, byte for byte; empty at the end. */
    Optional<String> next() throws IOException {
        var line = new ByteArrayOutputStream();
        int next;
        while (line.size() < LONGEST && (next = bytes.read()) >= 0) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
