package eu.sigill.merchant.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void opensUncertifiedAndShowsItsFormOnItsOwnPages() {
        var shop = aShop().at("boekhandel.example").opened();

        assertThat(shop.certificate()).isEmpty();
        assertThat(shop.isCertifiedOn(TODAY)).isFalse();
        assertThat(shop.frameAncestors()).isEqualTo(FrameAncestors.of(new Domain("boekhandel.example")));
    }

    @Test
    void isCertifiedUntilTheCertificateEndsOrIsWithdrawn() {
        var shop = aShop().opened();

        shop.certify(Certificate.yearFrom(TODAY));
        assertThat(shop.isCertifiedOn(TODAY)).isTrue();
        assertThat(shop.isCertifiedOn(TODAY.plusYears(1))).isFalse();

        shop.withdrawCertificate();
        assertThat(shop.isCertifiedOn(TODAY)).isFalse();
    }

    @Test
    void staysInItsMarketWhateverItsMerchantChanges() {
        var shop = aShop().opened();

        shop.describe(" Antiquariaat ", Set.of(Language.EN), Set.of(Product.PROTECTION));

        assertThat(shop.profile())
                .isEqualTo(new ShopProfile("Antiquariaat", Market.NL, Set.of(Language.EN), Set.of(Product.PROTECTION)));
    }

    @Test
    void staysAsItWasIfADescriptionIsRefused() {
        var shop = aShop().opened();
        var before = shop.profile();

        assertThatThrownBy(() -> shop.describe("Antiquariaat", Set.of(Language.EN), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(shop.profile()).isEqualTo(before);
    }

    @Test
    void handsOutNoHandleOnItsKey() {
        var shop = aShop().opened();

        shop.dataKey()[0] = 99;

        assertThat(shop.dataKey()).containsExactly(1, 2, 3);
    }
}
