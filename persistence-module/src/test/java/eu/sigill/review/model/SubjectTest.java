package eu.sigill.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    static Stream<String> unusable() {
        return Stream.of("", " ", "\t", "a\u0000b", "a\nb", "a\u0085b", "a".repeat(201));
    }

    @Test
    void isTheShopIfItHasNoSku() {
        assertThat(Subject.SHOP.isShop()).isTrue();
        assertThat(Subject.SHOP.sku()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"978-90", "a b", "Żółć", "'; drop table review --", " x "})
    void isAProductOfAnySku(String sku) {
        var subject = Subject.product(sku);

        assertThat(Subject.canBe(sku)).isTrue();
        assertThat(subject.isShop()).isFalse();
        assertThat(subject.sku()).contains(sku);
    }

    @Test
    void isAProductOfASkuOfTwoHundredCharacters() {
        assertThat(Subject.canBe("a".repeat(200))).isTrue();
        assertThat(Subject.product("a".repeat(200)).sku()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void isNotAProductWithoutAUsableSku(String sku) {
        assertThat(Subject.canBe(sku)).isFalse();
        assertThatThrownBy(() -> Subject.product(sku)).isInstanceOf(IllegalArgumentException.class);
    }
}
