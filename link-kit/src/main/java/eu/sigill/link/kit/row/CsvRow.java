package eu.sigill.link.kit.row;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The row at hand, found by RFC 4180: where its fields begin and end, as distances in the window.
 *
 * <p>A quote that is not closed must not swallow the rows behind it. So when a row breaks, reading goes on at the
 * physical line after the one in which the quote stands that broke it.
 */
public final class CsvRow {

    private static final Remark ROW = Remark.of(Reason.ROW);

    private final Window window;
    private final char delimiter;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int length;
    private int quoteAt;
    private boolean severalLines;
    private @Nullable Remark broken;

    CsvRow(Window window, char delimiter) {
        this.window = window;
        this.delimiter = delimiter;
    }

    /** Finds the row that begins where the window does. */
    public void find() throws IOException {
        count = 0;
        length = 0;
        quoteAt = -1;
        severalLines = false;
        broken = null;
        int c;
        do {
            int start = length;
            c = window.at(start) == '"' ? quoted() : plain();
            add(start, length);
            length++;
        } while (c == delimiter && broken == null);
        length--;
    }

    /** Goes on to the next row. */
    public void leave() throws IOException {
        if (broken != null) {
            window.advanceBehindLineOf(Math.max(quoteAt, 0));
        } else {
            window.advance(length + window.lineEndAt(length));
        }
    }

    /** What makes the row unreadable, or null. */
    @Nullable
    public Remark broken() {
        return broken;
    }

    /** Declares the row unreadable, so that each line after its quote is read as a row of its own. */
    public void breakOff(Remark remark) {
        broken = remark;
    }

    public boolean hasSeveralLines() {
        return severalLines;
    }

    /** The number of fields. */
    public int count() {
        return count;
    }

    /** The length of the row in bytes without its line end. */
    public int length() {
        return length;
    }

    /** Where a field begins, with its quotes. */
    public int start(int field) {
        return starts[field];
    }

    /** Where a field ends, with its quotes. */
    public int end(int field) {
        return ends[field];
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Runs to the end of a field without quotes and returns what stands there. */
    private int plain() throws IOException {
        int i = length;
        int c = window.at(i);
        while (c != delimiter && c != '\n' && c != '\r' && c >= 0 && i <= Window.MAX_ROW) {
            c = window.at(++i);
        }
        length = i;
        if (i > Window.MAX_ROW) {
            broken = Remark.of(Reason.ROW_TOO_LONG, ROW, Window.MAX_ROW / 1024);
        }
        return c;
    }

    /** Runs to the end of a field in quotes and returns what stands behind it. */
    private int quoted() throws IOException {
        int opened = length;
        int i = opened + 1;
        while (i <= Window.MAX_ROW) {
            int c = window.at(i++);
            if (c == '"' && window.at(i) != '"') {
                length = i;
                return behindQuote(opened);
            }
            if (c < 0) {
                break;
            }
            i += c == '"' ? 1 : 0;
            severalLines |= c == '\n' || c == '\r';
        }
        return stop(opened, Reason.OPEN_QUOTE);
    }

    private int behindQuote(int opened) throws IOException {
        int c = window.at(length);
        if (severalLines && quoteAt < 0) {
            quoteAt = opened;
        }
        boolean ends = c == delimiter || c == '\n' || c == '\r' || c < 0;
        return ends ? c : stop(opened, Reason.TEXT_BEHIND_QUOTE);
    }

    private int stop(int opened, Reason reason) {
        quoteAt = opened;
        broken = Remark.of(reason, ROW);
        return -1;
    }
}
