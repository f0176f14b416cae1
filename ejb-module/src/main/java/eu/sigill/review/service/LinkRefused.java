package eu.sigill.review.service;

import eu.sigill.platform.service.refusal.Refusal;

/** The link does not open; why is told to nobody but the shop. */
public class LinkRefused extends Refusal {

    private static final long serialVersionUID = 1;

    public LinkRefused() {
        super(Kind.UNKNOWN, "link-refused", "this link does not open");
    }
}
