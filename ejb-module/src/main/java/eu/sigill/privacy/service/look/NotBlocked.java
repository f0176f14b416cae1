package eu.sigill.privacy.service.look;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no blocked row with that id: it is in use and shown where it is used, or there is none any more. */
public class NotBlocked extends Refusal {

    private static final long serialVersionUID = 1;

    public NotBlocked() {
        super(Kind.INVALID, "not-blocked", "there is no blocked row with that id", "row");
    }
}
