package eu.sigill.link.service.key;

import eu.sigill.platform.service.refusal.Refusal;

/** The shop has no pair of this kid. */
public class UnknownKeyPair extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownKeyPair() {
        super(Kind.UNKNOWN, "unknown-key-pair", "this shop has no such key pair");
    }
}
