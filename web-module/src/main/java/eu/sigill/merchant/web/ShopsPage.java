package eu.sigill.merchant.web;

import eu.sigill.merchant.model.Market;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.NewShop;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.Refusal;
import eu.sigill.platform.web.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;

/** Behind {@code console/merchant/shops.xhtml}. */
@Named
@RequestScoped
public class ShopsPage {

    @Inject
    ShopService shops;

    @Inject
    ShopPart part;

    private String domain = "";
    private String name = "";
    private Market market = Market.NL;
    private boolean certified;

    /** A new shop begins in its market's language and English, with reviews; its settings change the rest. */
    public void register() {
        try {
            var profile = new ShopProfile(
                    Typed.name(name),
                    market,
                    EnumSet.of(Language.EN, market.language()),
                    EnumSet.of(Product.SHOP_REVIEWS, Product.PRODUCT_REVIEWS));
            var shop = shops.register(new NewShop(Optional.empty(), Typed.domain(domain), profile, certified));
            part.choose(shop.id());
            Says.done("merchant.shops.registered", shop.profile().name());
            domain = "";
            name = "";
        } catch (Refusal no) {
            Says.no(no, "register");
        }
    }

    public void choose(String shop) {
        part.choose(new ShopId(shop));
    }

    public Market[] getMarkets() {
        return Market.values();
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Market getMarket() {
        return market;
    }

    public void setMarket(Market market) {
        this.market = market;
    }

    public boolean isCertified() {
        return certified;
    }

    public void setCertified(boolean certified) {
        this.certified = certified;
    }
}
