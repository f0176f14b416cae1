package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.reason.Remark;

/** Hears how a bulk run goes, on its thread. */
public interface BulkObserver {

    /** A row has no link. */
    default void problem(RowProblem problem) {}

    /** Something that holds for the whole file, such as columns that are ignored. */
    default void notice(Remark notice) {}

    /** So many rows are done; comes every thousand rows or so. */
    default void progress(long rows) {}
}
