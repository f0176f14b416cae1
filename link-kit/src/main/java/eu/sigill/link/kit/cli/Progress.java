package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.bulk.BulkObserver;
import eu.sigill.link.kit.bulk.RowProblem;
import eu.sigill.link.kit.reason.Remark;
import java.io.PrintStream;
import java.util.Locale;

/** Tells how a bulk run goes: problems always, the number of rows only to somebody who watches. */
final class Progress implements BulkObserver {

    private static final int STRIDE = 20_000;

    private final PrintStream err;
    private final boolean watched;
    private boolean line;

    Progress(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    @Override
    public void problem(RowProblem problem) {
        end();
        err.println(problem);
    }

    @Override
    public void notice(Remark notice) {
        err.println("note: " + notice.text());
    }

    @Override
    public void progress(long rows) {
        Footprint.keepSmall();
        if (watched && rows % STRIDE == 0) {
            err.printf(Locale.ROOT, "\r%,d rows", rows);
            line = true;
        }
    }

    /** Leaves the line in which rows are counted. */
    void end() {
        if (line) {
            err.println();
            line = false;
        }
    }
}
