package eu.sigill.link.kit.row;

import java.io.IOException;
import java.io.InputStream;

/** The part of the input that is in memory: the row at hand, by distance from its beginning, and some of the next. */
public final class Window {

    /** The greatest number of bytes in a row. */
    public static final int MAX_ROW = 64 * 1024;

    private static final int SIZE = 4 * MAX_ROW;

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE];
    private int begin;
    private int end;
    private boolean ended;

    public Window(InputStream in) {
        this.in = in;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Where in the array the row at hand begins; changes whenever something is read. */
    public int begin() {
        return begin;
    }

    /** The byte at a distance of at most a row and a bit, or -1 beyond the end of the input. */
    public int at(int distance) throws IOException {
        int place = begin + distance;
        return place < end ? bytes[place] & 0xff : further(distance);
    }

    private int further(int distance) throws IOException {
        while (begin + distance >= end && !ended) {
            read();
        }
        int place = begin + distance;
        return place < end ? bytes[place] & 0xff : -1;
    }

    private void read() throws IOException {
        if (begin > 0) {
            System.arraycopy(bytes, begin, bytes, 0, end - begin);
            end -= begin;
            begin = 0;
        }
        int count = in.read(bytes, end, bytes.length - end);
        ended = count < 0;
        end += Math.max(count, 0);
    }

    /** Lets the next row begin here. */
    public void advance(int distance) {
        begin += distance;
    }

    /** Lets the next row begin after the end of the physical line in which a byte stands, however long that line is. */
    public void advanceBehindLineOf(int distance) throws IOException {
        int i = distance;
        for (int c = at(i); c >= 0 && c != '\n' && c != '\r'; c = at(i)) {
            i++;
            if (i > MAX_ROW) {
                advance(i);
                i = 0;
            }
        }
        advance(i + lineEndAt(i));
    }

    /** The length of the line end at a distance: LF, CR LF, CR, or none. */
    public int lineEndAt(int distance) throws IOException {
        return switch (at(distance)) {
            case '\n' -> 1;
            case '\r' -> at(distance + 1) == '\n' ? 2 : 1;
            default -> 0;
        };
    }
}
