package eu.sigill.link.service.key;

import eu.sigill.platform.service.refusal.Refusal;

/** Whoever wants another pair has not seen those that are there now. */
public class KeyPairsChanged extends Refusal {

    private static final long serialVersionUID = 1;

    public KeyPairsChanged() {
        super(
                Kind.CONFLICT,
                "key-pairs-changed",
                "a pair came in since this page was shown; look at the list before you make another");
    }
}
