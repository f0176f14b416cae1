package eu.sigill.link.service;

import eu.sigill.platform.service.Refusal;

/** The same pair cannot be brought twice. */
public class KeyPairKnown extends Refusal {

    private static final long serialVersionUID = 1;

    public KeyPairKnown() {
        super(Kind.CONFLICT, "key-pair-known", "this shop has this key pair already");
    }
}
