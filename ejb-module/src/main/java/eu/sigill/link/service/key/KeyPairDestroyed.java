package eu.sigill.link.service.key;

import eu.sigill.platform.service.refusal.Refusal;

/** What is destroyed stays so. */
public class KeyPairDestroyed extends Refusal {

    private static final long serialVersionUID = 1;

    public KeyPairDestroyed() {
        super(Kind.CONFLICT, "key-pair-destroyed", "this key pair was destroyed; make or bring another", "status");
    }
}
