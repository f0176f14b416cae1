package eu.sigill.badge.service;

import eu.sigill.platform.service.refusal.Refusal;

/** Markup can be written so that it takes minutes to sort out; no shop does so by chance. */
public class PageTooTangled extends Refusal {

    private static final long serialVersionUID = 1;

    public PageTooTangled() {
        super(
                Kind.INVALID,
                "page-too-tangled",
                "the markup of this page takes too long to read; send the part with the order block");
    }
}
