package eu.sigill.privacy.service.right;

import eu.sigill.platform.service.refusal.Refusal;

/** What somebody wants to put right is not theirs, not there any more, or not for them to change. Which is not told. */
public class NotYours extends Refusal {

    private static final long serialVersionUID = 1;

    public NotYours() {
        super(Kind.UNKNOWN, "not-yours", "this cannot be put right here");
    }
}
