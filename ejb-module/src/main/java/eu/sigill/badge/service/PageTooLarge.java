package eu.sigill.badge.service;

import eu.sigill.platform.service.refusal.Refusal;

/** A page goes through memory, so it has a limit. */
public class PageTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    public PageTooLarge() {
        super(Kind.TOO_LARGE, "page-too-large", "a page may have 1 MB here; send the part with the order block");
    }
}
