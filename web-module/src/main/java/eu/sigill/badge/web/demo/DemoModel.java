package eu.sigill.badge.web.demo;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.web.language.Texts;
import java.util.List;

/**
 * Behind the pages of {@code demos/…xhtml}.
 *
 * @param words what the shop says, in the language of its market; Sigill's own words are in the reader's
 * @param orderNr a fresh one, or every order would count as one that is known
 */
public record DemoModel(DemoChoice choice, ShopView shop, Texts words, String orderNr) {

    public ShopId id() {
        return shop.id();
    }

    public String shopName() {
        return shop.profile().name();
    }

    public String currency() {
        return shop.profile().market().currency().getCurrencyCode();
    }

    public List<DemoBook> books() {
        return List.of(DemoBook.values());
    }

    public String price(DemoBook book) {
        return book.priceIn(shop.profile().market());
    }

    public String email() {
        return choice.shopper().email(orderNr);
    }

    @Override
    public String toString() {
        return "DemoModel[" + shop.id() + "]";
    }
}
