package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopProfileTest {

    @Test
    void stripsItsName() {
        assertThat(named(" Boekhandel\n").name()).isEqualTo("Boekhandel");
    }

    @Test
    void hasANameOfAtMostTwoHundredCharacters() {
        assertThat(named("a".repeat(200)).name()).hasSize(200);
        assertThatThrownBy(() -> named("a".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void hasAName(String blank) {
        assertThatThrownBy(() -> named(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksALanguageAndTakesAProduct() {
        assertThatThrownBy(() -> new ShopProfile("Boekhandel", Market.NL, Set.of(), Set.of(Product.PROTECTION)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShopProfile("Boekhandel", Market.NL, Set.of(Language.NL), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesWhatItNames() {
        var profile = named("Boekhandel");

        assertThat(profile.takes(Product.SHOP_REVIEWS)).isTrue();
        assertThat(profile.takes(Product.PROTECTION)).isFalse();
    }

    @Test
    void doesNotChangeWithTheSetsItWasMadeOf() {
        var languages = EnumSet.of(Language.NL);
        var products = EnumSet.of(Product.PROTECTION);
        var profile = new ShopProfile("Boekhandel", Market.NL, languages, products);

        languages.clear();
        products.clear();

        assertThat(profile.languages()).containsExactly(Language.NL);
        assertThat(profile.products()).containsExactly(Product.PROTECTION);
    }

    private static ShopProfile named(String name) {
        return new ShopProfile(name, Market.NL, Set.of(Language.NL), Set.of(Product.SHOP_REVIEWS));
    }
}
