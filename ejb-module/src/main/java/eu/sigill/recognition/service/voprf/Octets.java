package eu.sigill.recognition.service.voprf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put one behind the other, as RFC 9497 writes its transcripts. */
final class Octets {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Octets plain(byte[] part) {
        bytes.writeBytes(part);
        return this;
    }

    Octets text(String ascii) {
        return plain(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** I2OSP(number, 2). */
    Octets number(int number) {
        if (number >>> 16 != 0) {
            throw new IllegalArgumentException("two bytes hold no such number");
        }
        bytes.write(number >>> 8);
        bytes.write(number);
        return this;
    }

    /** I2OSP(length, 2), then the part itself. */
    Octets measured(byte[] part) {
        return number(part.length).plain(part);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
