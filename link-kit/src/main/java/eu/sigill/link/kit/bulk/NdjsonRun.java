package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.json.JsonText;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.row.Window;
import eu.sigill.link.kit.wire.Bytes;
import java.io.IOException;

/** Takes one NDJSON file to its end. */
final class NdjsonRun {

    private final Window window;
    private final Sink sink;
    private final RowPress press;
    private final BulkSettings settings;
    private final NdjsonOrder orders;
    private final Tally tally;
    private long rowNumber;
    private int length;

    NdjsonRun(Window window, long rowNumber, Sink sink, RowPress press, BulkSettings settings, BulkObserver observer) {
        this.window = window;
        this.rowNumber = rowNumber;
        this.sink = sink;
        this.press = press;
        this.settings = settings;
        this.orders = new NdjsonOrder(settings.ignoreUnknown());
        this.tally = new Tally(observer);
    }

    BulkReport run() throws IOException {
        for (; window.at(0) >= 0; rowNumber++) {
            find();
            if (length > Window.MAX_ROW) {
                refuse(Remark.of(Reason.ROW_TOO_LONG, Remark.of(Reason.ROW), Window.MAX_ROW / 1024));
            } else if (!isBlank()) {
                one();
            }
            sink.rowDone();
            window.advanceBehindLineOf(Math.min(length, Window.MAX_ROW));
        }
        sink.end();
        return tally.report();
    }

    private void find() throws IOException {
        length = 0;
        for (int c = window.at(0); c >= 0 && c != '\n' && length <= Window.MAX_ROW; c = window.at(length)) {
            length++;
        }
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if ((window.bytes()[window.begin() + i] & 0xff) > ' ') {
                return false;
            }
        }
        return true;
    }

    private void one() {
        try {
            make(press.link(orders.read(window.bytes(), window.begin(), length)));
        } catch (InvalidOrder e) {
            refuse(e.remark());
        }
    }

    /** Puts the link in before the brace that ends the object. */
    private void make(Bytes link) {
        int end = length;
        while (window.bytes()[window.begin() + end - 1] != '}') {
            end--;
        }
        out().add(window.bytes(), window.begin(), end - 1);
        out().addAscii(",\"link\":\"");
        out().add(link.array(), 0, link.length());
        out().addAscii("\"}\n");
        tally.made(link.length());
    }

    private void refuse(Remark remark) {
        if (settings.problems() == Problems.IN_BAND) {
            new JsonText(out())
                    .begin()
                    .field("row", rowNumber)
                    .field("problem", settings.wording().apply(remark))
                    .end();
            out().add('\n');
        }
        tally.refused(new RowProblem(rowNumber, remark));
    }

    private Bytes out() {
        return sink.pending();
    }
}
