package eu.sigill.retention.model.run;

/** Another server sweeps now. */
public class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeaseLost() {
        super("another server has the lease", null, false, false);
    }
}
