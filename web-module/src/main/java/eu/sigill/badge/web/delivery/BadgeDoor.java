package eu.sigill.badge.web.delivery;

import eu.sigill.platform.web.guard.FromAnyShop;
import jakarta.servlet.annotation.WebFilter;

/** The badge is for the pages of every shop. */
@WebFilter({"/badge/*", "/js/*"})
public class BadgeDoor extends FromAnyShop {

    private static final long serialVersionUID = 1;
}
