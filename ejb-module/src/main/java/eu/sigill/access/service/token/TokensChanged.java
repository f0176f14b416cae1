package eu.sigill.access.service.token;

import eu.sigill.platform.service.refusal.Refusal;

/** Whoever wants another token has not seen those that are there now. */
public class TokensChanged extends Refusal {

    private static final long serialVersionUID = 1;

    public TokensChanged() {
        super(
                Kind.CONFLICT,
                "tokens-changed",
                "a token came in since this page was shown; look at the list before you make another");
    }
}
