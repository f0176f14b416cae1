package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.MadeLink;

/** Counts, and tells the observer. */
final class Tally {

    private static final int STRIDE = 1_000;

    private final BulkObserver observer;
    private long rows;
    private long made;
    private long refused;
    private long tooLong;

    Tally(BulkObserver observer) {
        this.observer = observer;
    }

    void made(int linkLength) {
        made++;
        tooLong += linkLength > MadeLink.SAFE_LENGTH ? 1 : 0;
        row();
    }

    void refused(RowProblem problem) {
        refused++;
        observer.problem(problem);
        row();
    }

    private void row() {
        if (++rows % STRIDE == 0) {
            observer.progress(rows);
        }
    }

    BulkReport report() {
        return new BulkReport(rows, made, refused, tooLong);
    }
}
