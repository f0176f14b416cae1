package eu.sigill.link.service;

import eu.sigill.platform.service.Refusal;

/** Of this file no row can be read; the sentence says why. */
public class UnusableFile extends Refusal {

    private static final long serialVersionUID = 1;

    public UnusableFile(String why) {
        super(Kind.INVALID, "unusable-file", why);
    }
}
