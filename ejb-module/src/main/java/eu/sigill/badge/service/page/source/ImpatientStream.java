package eu.sigill.badge.service.page.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Duration;

/** Hands out a page bit by bit, and no more of it once its reader has taken too long over what it got. */
final class ImpatientStream extends FilterInputStream {

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final long begun = System.nanoTime();

    ImpatientStream(byte[] page) {
        super(new ByteArrayInputStream(page));
    }

    @Override
    public int read() throws IOException {
        waitNoLonger();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        waitNoLonger();
        return super.read(buffer, offset, length);
    }

    private void waitNoLonger() throws IOException {
        if (System.nanoTime() - begun > PATIENCE) {
            throw new IOException("the reader takes too long");
        }
    }
}
