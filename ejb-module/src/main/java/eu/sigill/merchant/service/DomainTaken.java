package eu.sigill.merchant.service;

import eu.sigill.platform.service.refusal.Refusal;

/** A domain leads to one shop only. */
class DomainTaken extends Refusal {

    private static final long serialVersionUID = 1;

    public DomainTaken() {
        super(Kind.CONFLICT, "domain-taken", "this domain has its shop already", "domain");
    }
}
