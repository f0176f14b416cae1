package eu.sigill.link.service.key;

import eu.sigill.platform.service.refusal.Refusal;

/** The same pair cannot be brought twice. */
public class KeyPairKnown extends Refusal {

    private static final long serialVersionUID = 1;

    public KeyPairKnown() {
        super(Kind.CONFLICT, "key-pair-known", "this shop has this key pair already");
    }
}
