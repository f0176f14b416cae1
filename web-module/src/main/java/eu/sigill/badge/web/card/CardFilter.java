package eu.sigill.badge.web.card;

import eu.sigill.platform.web.guard.FromAnyShop;
import jakarta.servlet.annotation.WebFilter;

/** Opens the card's calls to the pages of every shop. */
@WebFilter({"/api/v1/purchases", "/api/v1/registrations"})
public class CardFilter extends FromAnyShop {

    private static final long serialVersionUID = 1;
}
