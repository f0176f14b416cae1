package eu.sigill.privacy.service.request;

import eu.sigill.platform.service.refusal.Refusal;

/** The code proves nothing: it was used, is too old, or never was one. Which of these is not told. */
public class NotProven extends Refusal {

    private static final long serialVersionUID = 1;

    public NotProven() {
        super(Kind.UNKNOWN, "not-proven", "this code proves nothing; it may be used up or too old");
    }
}
