package eu.sigill.retention.model.row;

/** Rows that were to go did not all go, so none of the batch may. */
public class StillThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    StillThere() {
        super("not all rows of the batch could be destroyed", null, false, false);
    }
}
