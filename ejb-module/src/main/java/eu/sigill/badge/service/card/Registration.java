package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.purchase.service.HandedOver;
import java.util.Optional;

/**
 * A click that registers.
 *
 * @param terms the version that stood at the button
 * @param email where no order says it
 * @param order what the page says of the order, which then holds the address
 */
public record Registration(
        ShopId shop,
        Level level,
        String terms,
        Language language,
        Optional<EmailAddress> email,
        Optional<HandedOver> order,
        Place place) {

    /** Where somebody clicked. */
    public enum Place {
        /** On the card in the shop's page: at once, by what the page knows. */
        CARD,
        /** On the operator's own form, by what somebody typed and looked at. */
        FORM
    }

    @Override
    public String toString() {
        return "Registration[" + shop + "]";
    }
}
