package eu.sigill.privacy.service;

import eu.sigill.platform.service.refusal.Refusal;

/** Whoever signs has not seen the edition that somebody else signed meanwhile. */
public class EditionChanged extends Refusal {

    private static final long serialVersionUID = 1;

    public EditionChanged() {
        super(Kind.CONFLICT, "edition-changed", "there is a newer edition than this page showed; look at it first");
    }
}
