package eu.sigill.platform.service;

/** Why the house does not open its doors, in one line that a person can act on. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    public CannotStart(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
