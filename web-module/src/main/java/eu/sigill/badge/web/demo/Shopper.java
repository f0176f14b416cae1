package eu.sigill.badge.web.demo;

import eu.sigill.member.model.Level;
import eu.sigill.member.service.DemoMembers;
import java.util.Locale;

/** Who buys in the demo. */
public enum Shopper {
    /** Another one each time: whoever clicks is a member afterwards. */
    NEW("new.%s@books.example"),
    REMINDERS(DemoMembers.addressOf(Level.REMINDERS)),
    BASIC(DemoMembers.addressOf(Level.BASIC)),
    PLUS(DemoMembers.addressOf(Level.PLUS));

    private final String email;

    Shopper(String email) {
        this.email = email;
    }

    /** The address to buy with. */
    String email(String orderNr) {
        return email.formatted(orderNr.toLowerCase(Locale.ROOT));
    }
}
