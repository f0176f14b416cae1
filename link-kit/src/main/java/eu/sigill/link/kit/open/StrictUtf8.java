package eu.sigill.link.kit.open;

import eu.sigill.link.kit.wire.EightBytes;

/** Tells UTF-8 from what is not (RFC 3629: no overlong forms, no surrogates), without making a text of it. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    public static boolean isIn(byte[] bytes, int from, int length) {
        int end = from + length;
        int at = asciiEnd(bytes, from, end);
        while (at < end) {
            int count = sequence(bytes, at, end);
            if (count == 0) {
                return false;
            }
            at = asciiEnd(bytes, at + count, end);
        }
        return true;
    }

    private static int asciiEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at + EightBytes.COUNT <= end) {
            long foreign = EightBytes.foreign(EightBytes.at(bytes, at));
            if (foreign != 0) {
                return at + EightBytes.place(foreign);
            }
            at += EightBytes.COUNT;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The length of the sequence that begins here, or 0 if none does. */
    private static int sequence(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xff;
        int count = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (count == 0 || at + count > end || !fits(lead, bytes[at + 1] & 0xff)) {
            return 0;
        }
        for (int i = at + 2; i < at + count; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return count;
    }

    /** The table of RFC 3629 section 4: four leads allow less after them than the others. */
    private static boolean fits(int lead, int second) {
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return least <= second && second <= most;
    }
}
