package eu.sigill.badge.web.demo;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.DemoMembers;

/** Who buys in the demo. */
public enum Shopper {
    NEW("somebody.new@books.example"),
    REMINDERS(DemoMembers.addressOf(Level.REMINDERS)),
    BASIC(DemoMembers.addressOf(Level.BASIC)),
    PLUS(DemoMembers.addressOf(Level.PLUS));

    private final String email;

    Shopper(String email) {
        this.email = email;
    }

    public String email() {
        return email;
    }
}
