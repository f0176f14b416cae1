package eu.sigill.recognition.service.shop;

import eu.sigill.platform.service.refusal.Refusal;

/** Whoever wants another key for order tokens has not seen that there is a new one. */
public class TokenKeyChanged extends Refusal {

    private static final long serialVersionUID = 1;

    public TokenKeyChanged() {
        super(
                Kind.CONFLICT,
                "token-key-changed",
                "a key was made since this page was shown; if nobody kept it, make another");
    }
}
