package eu.sigill.link.kit.bulk;

/** Hears how a bulk run goes, on its thread. */
public interface BulkObserver {

    /** A row has no link. */
    default void problem(RowProblem problem) {}

    /** Something that holds for the whole file, such as columns that are ignored. */
    default void notice(String notice) {}

    /** So many rows are done; comes every thousand rows or so. */
    default void progress(long rows) {}
}
