package eu.sigill.protection.service;

import eu.sigill.platform.service.refusal.Refusal;

/** Something else was protected or changed at the same moment; whoever tries again comes through. */
public class JustProtected extends Refusal {

    private static final long serialVersionUID = 1;

    public JustProtected() {
        super(Kind.CONFLICT, "just-protected", "something was protected here a moment ago; try again");
    }
}
