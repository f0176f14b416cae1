package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.reason.UnusableInput;
import eu.sigill.link.kit.row.CsvHeader;
import eu.sigill.link.kit.row.InputStart;
import eu.sigill.link.kit.row.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes a link for every row of a file, in the order of the file and in memory that does not grow with it.
 *
 * <p>A row may have 64 KB. A bad row costs nobody else a link: it is told of by number, column and reason, never by
 * value, and the next one is read. The streams are neither buffered around nor closed here. Any number of threads may
 * share a maker, each with streams of its own.
 */
public final class BulkMaker {

    private final LinkTarget target;
    private final LinkKeys keys;
    private final BulkSettings settings;

    public BulkMaker(LinkTarget target, LinkKeys keys, BulkSettings settings) {
        this.target = target;
        this.keys = keys;
        this.settings = settings;
    }

    /**
     * Looks at the beginning of an input, and makes nothing.
     *
     * @throws UnusableInput where {@link #make} would refuse the input as a whole
     */
    public BulkInput look(InputStream in) throws IOException, UnusableInput {
        var window = new Window(in);
        if (InputStart.of(window).isJson()) {
            return new BulkInput(true, List.of());
        }
        var columns = new CsvHeader(window).columns(settings.problems() == Problems.IN_BAND);
        return new BulkInput(false, columns.notices());
    }

    /**
     * Makes links from CSV (RFC 4180) or from NDJSON, whichever it is: an input that begins with a brace is NDJSON.
     *
     * <p>CSV has a header with the columns email, name and ref, and may have skus and tags, their entries separated by
     * bars. The output has the input's columns unchanged and {@code link} behind them. NDJSON has an object on each
     * line, and gets {@code link} as its last field.
     *
     * @throws UnusableInput if a column is missing, or the input is no UTF-8 text; nothing is written then
     */
    public BulkReport make(InputStream in, OutputStream out, BulkObserver observer) throws IOException, UnusableInput {
        var window = new Window(in);
        var start = InputStart.of(window);
        var sink = new Sink(out);
        var press = new RowPress(target, keys, settings.making());
        if (start.isJson()) {
            return new NdjsonRun(window, start.row(), sink, press, settings, observer).run();
        }
        var run = new CsvRun(window, start.row(), sink, press, settings, observer);
        if (start.hasMark()) {
            sink.mark();
        }
        return run.run();
    }
}
