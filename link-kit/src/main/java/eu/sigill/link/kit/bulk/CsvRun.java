package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.reason.UnusableInput;
import eu.sigill.link.kit.row.CsvColumns;
import eu.sigill.link.kit.row.CsvHeader;
import eu.sigill.link.kit.row.CsvOrder;
import eu.sigill.link.kit.row.CsvRow;
import eu.sigill.link.kit.row.Window;
import eu.sigill.link.kit.wire.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes one CSV file from its header to its end. */
final class CsvRun {

    private final Window window;
    private final Sink sink;
    private final BulkSettings settings;
    private final RowPress press;
    private final Tally tally;
    private final CsvHeader header;
    private final CsvColumns columns;
    private final CsvRow row;
    private final CsvOrder order;
    private long rowNumber;

    CsvRun(Window window, long rowNumber, Sink sink, RowPress press, BulkSettings settings, BulkObserver observer)
            throws IOException, UnusableInput {
        this.window = window;
        this.rowNumber = rowNumber;
        this.sink = sink;
        this.press = press;
        this.settings = settings;
        this.tally = new Tally(observer);
        this.header = new CsvHeader(window);
        this.columns = header.columns(settings.problems() == Problems.IN_BAND);
        this.row = header.row();
        this.order = new CsvOrder(window, row, columns);
        columns.notices().forEach(observer::notice);
    }

    BulkReport run() throws IOException {
        writeHeader();
        row.leave();
        while (window.at(0) >= 0) {
            rowNumber++;
            row.find();
            if (row.broken() != null || !isBlank()) {
                one();
                sink.rowDone();
            }
            row.leave();
        }
        sink.end();
        return tally.report();
    }

    private void writeHeader() {
        copyKept();
        addColumn("link");
        if (settings.problems() == Problems.IN_BAND) {
            addColumn("problem");
        }
        out().addAscii(header.lineEnd());
    }

    private boolean isBlank() {
        boolean blank = row.count() == 1;
        for (int i = 0; blank && i < row.length(); i++) {
            blank = window.bytes()[window.begin() + i] == ' ';
        }
        return blank;
    }

    private void one() {
        var unreadable = unreadable();
        if (unreadable != null) {
            refuse(unreadable, false);
            return;
        }
        var formula = order.formula();
        if (formula != null) {
            refuse(formula, true);
            return;
        }
        try {
            make(press.link(order));
        } catch (InvalidOrder e) {
            refuse(e.remark(), true);
        }
    }

    private @Nullable Remark unreadable() {
        if (row.broken() == null && row.count() > columns.count()) {
            // Over several lines it is more likely a quote too many than a column too many.
            var reason = row.hasSeveralLines() ? Reason.TOO_MANY_COLUMNS_OR_QUOTES : Reason.TOO_MANY_COLUMNS;
            row.breakOff(Remark.of(reason, Remark.of(Reason.ROW), row.count(), columns.count()));
        }
        return row.broken() == null ? order.decode() : row.broken();
    }

    private void make(Bytes link) {
        copyKept();
        out().add(header.delimiter());
        out().add(link.array(), 0, link.length());
        if (settings.problems() == Problems.IN_BAND) {
            out().add(header.delimiter());
        }
        out().addAscii(header.lineEnd());
        tally.made(link.length());
    }

    /**
     * Tells of a row without a link.
     *
     * @param readable whether to copy it; otherwise whoever reads the output would not find its columns in their places
     */
    private void refuse(Remark remark, boolean readable) {
        if (settings.problems() == Problems.IN_BAND) {
            if (readable) {
                copyKept();
            } else {
                addDelimiters(columns.kept() - 1);
            }
            addColumn("");
            addColumn('"' + settings.wording().apply(remark).replace("\"", "\"\"") + '"');
            out().addAscii(header.lineEnd());
        }
        tally.refused(new RowProblem(rowNumber, remark));
    }

    private void addColumn(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out().add(header.delimiter());
        out().add(bytes, 0, bytes.length);
    }

    /** Copies the columns as they are, and makes up for those that the row leaves out at its end. */
    private void copyKept() {
        int there = Math.min(row.count(), columns.kept());
        out().add(window.bytes(), window.begin(), row.end(there - 1));
        addDelimiters(columns.kept() - there);
    }

    private void addDelimiters(int count) {
        for (int i = 0; i < count; i++) {
            out().add(header.delimiter());
        }
    }

    private Bytes out() {
        return sink.pending();
    }
}
