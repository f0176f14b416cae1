package eu.sigill.link.kit.row;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.UnusableInput;
import java.io.IOException;

/**
 * What the first bytes of an input tell.
 *
 * @param row the number of the first row that is not empty
 * @param hasMark whether the input begins with a byte order mark, which is passed over
 * @param isJson whether the first row begins with a brace
 */
public record InputStart(long row, boolean hasMark, boolean isJson) {

    /** Looks at the beginning and leaves the window at the first row. */
    public static InputStart of(Window window) throws IOException, UnusableInput {
        refuseUtf16(window);
        boolean hasMark = window.at(0) == 0xef && window.at(1) == 0xbb && window.at(2) == 0xbf;
        window.advance(hasMark ? 3 : 0);
        long row = 1;
        for (int end = window.lineEndAt(0); end > 0; end = window.lineEndAt(0)) {
            window.advance(end);
            row++;
        }
        if (window.at(0) < 0) {
            throw new UnusableInput(Reason.EMPTY_INPUT);
        }
        return new InputStart(row, hasMark, window.at(0) == '{');
    }

    /** UTF-16 has a mark of its own, or every other byte of its first letters is zero. */
    private static void refuseUtf16(Window window) throws IOException, UnusableInput {
        int first = window.at(0);
        int second = window.at(1);
        if (first == 0 || second == 0 || isMark(first, second)) {
            throw new UnusableInput(Reason.UTF16);
        }
    }

    private static boolean isMark(int first, int second) {
        return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    }
}
