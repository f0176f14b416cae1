package eu.sigill.platform.service;

import jakarta.ejb.ApplicationException;

/** Why the house does not open its doors, in one line that a person can act on. */
@ApplicationException(rollback = true) // else the container would wrap it, and StartUp not know it again
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
