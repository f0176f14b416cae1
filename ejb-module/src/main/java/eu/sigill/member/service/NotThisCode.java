package eu.sigill.member.service;

import eu.sigill.platform.service.refusal.Refusal;

/** The code opens nothing: it was used, is too old, or never was one. Which of these is not told. */
public class NotThisCode extends Refusal {

    private static final long serialVersionUID = 1;

    public NotThisCode() {
        super(Kind.UNKNOWN, "not-this-code", "this code opens nothing; it may be used up or too old");
    }
}
