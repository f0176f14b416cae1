package eu.sigill.purchase.service;

import eu.sigill.platform.service.refusal.Refusal;

/** The same order was handed over at the same moment; whoever tries again finds it known. */
public class JustTaken extends Refusal {

    private static final long serialVersionUID = 1;

    public JustTaken() {
        super(Kind.CONFLICT, "just-taken", "this order was handed over a moment ago, by another click");
    }
}
