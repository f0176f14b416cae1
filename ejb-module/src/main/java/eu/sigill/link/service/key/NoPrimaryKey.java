package eu.sigill.link.service.key;

import eu.sigill.platform.service.refusal.Refusal;

/** Links are made with the primary pair, and there is none. */
public class NoPrimaryKey extends Refusal {

    private static final long serialVersionUID = 1;

    public NoPrimaryKey() {
        super(
                Kind.CONFLICT,
                "no-primary-key",
                "this shop has no primary key pair; make or bring one, or promote one, first");
    }
}
