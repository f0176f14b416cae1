package eu.sigill.link.service;

import eu.sigill.platform.service.refusal.Refusal;

/** A one-time link was used before. */
public class LinkUsedUp extends Refusal {

    private static final long serialVersionUID = 1;

    public LinkUsedUp() {
        super(Kind.CONFLICT, "link-used-up", "this link has done its work and cannot be used again");
    }
}
