package eu.sigill.merchant.service;

import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.AtStart;
import eu.sigill.platform.service.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;

/**
 * Bookshops to try things on, where the settings ask for a demo: in three markets, with the mark and without. They begin
 * without keys, as every shop does.
 */
@Startup
@Singleton
@DependsOn("StartUp")
public class DemoShop {

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
        if (settings.demo()) {
            for (var demo : Demo.values()) {
                if (shops.at(demo.domain()).isEmpty()) {
                    open(demo);
                }
            }
        }
    }

    private void open(Demo demo) {
        var merchant = Merchant.join(demo.shopName(), clock.instant());
        merchants.add(merchant);
        var id = ShopId.next();
        var profile = new ShopProfile(
                demo.shopName(), demo.market(), EnumSet.allOf(Language.class), EnumSet.allOf(Product.class));
        var shop = Shop.open(id, merchant.id(), demo.domain(), profile, keys.fresh(id), clock.instant());
        if (demo.isCertified()) {
            shop.certify(Certificate.yearFrom(demo.market().today(clock)));
        }
        shops.add(shop);
    }
}
