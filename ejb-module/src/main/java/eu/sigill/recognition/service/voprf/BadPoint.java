package eu.sigill.recognition.service.voprf;

import eu.sigill.platform.service.refusal.Refusal;

/** What should be a blinded point is none. One sentence for every fault: which it was helps only somebody who probes. */
public class BadPoint extends Refusal {

    private static final long serialVersionUID = 1;

    public BadPoint() {
        super(Kind.INVALID, "bad-point", "send a point of P-256 in compressed form, 33 bytes", "blinded");
    }
}
