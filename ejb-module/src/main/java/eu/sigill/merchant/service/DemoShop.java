package eu.sigill.merchant.service;

import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.Market;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.AtStart;
import eu.sigill.platform.service.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;

/** A bookshop to try things on, where the settings ask for a demo. It begins without keys, as every shop does. */
@Startup
@Singleton
@DependsOn("StartUp")
public class DemoShop {

    private static final Domain DOMAIN = new Domain("books.example");

    @Inject
    Merchants merchants;

    @Inject
    Shops shops;

    @Inject
    ShopKeys keys;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        AtStart.must(this::open);
    }

    private void open() {
        if (settings.demo() && shops.at(DOMAIN).isEmpty()) {
            var merchant = Merchant.join("Lindgren & Daughters Books", clock.instant());
            merchants.add(merchant);
            var id = ShopId.next();
            var shop = Shop.open(id, merchant.id(), DOMAIN, profile(), keys.fresh(id), clock.instant());
            shop.certify(Certificate.yearFrom(LocalDate.ofInstant(clock.instant(), Market.NL.zone())));
            shops.add(shop);
        }
    }

    private static ShopProfile profile() {
        return new ShopProfile(
                "Lindgren & Daughters Books", Market.NL, EnumSet.allOf(Language.class), EnumSet.allOf(Product.class));
    }
}
