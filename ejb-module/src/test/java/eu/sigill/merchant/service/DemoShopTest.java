package eu.sigill.merchant.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.setting.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoShopTest {

    private final Shops shops = new InMemoryShops();
    private final InMemoryMerchants merchants = new InMemoryMerchants();

    @Test
    void opensOnceWhereItIsAskedFor() {
        start(true);
        start(true);

        assertThat(merchants.all()).hasSize(Demo.values().length);
        assertThat(shops.at(new Domain("books.example"))).hasValueSatisfying(shop -> {
            assertThat(shop.profile().products()).contains(Product.values());
            assertThat(shop.isCertifiedOn(LocalDate.of(2026, 11, 21))).isTrue();
        });
    }

    @Test
    void staysAwayElsewhere() {
        start(false);

        assertThat(merchants.all()).isEmpty();
        assertThat(shops.at(new Domain("books.example"))).isEmpty();
    }

    private void start(boolean wanted) {
        var usual = Keys.settings(Path.of("data"));
        var demo = new DemoShop();
        demo.merchants = merchants;
        demo.shops = shops;
        demo.keys = new ShopKeys();
        demo.keys.master = Keys.open();
        demo.keys.shops = shops;
        demo.settings = new Settings(
                usual.data(), usual.publicUrl(), wanted, Optional.empty(), Optional.empty(), Optional.empty());
        demo.clock = new MovableClock();
        demo.begin();
    }
}
