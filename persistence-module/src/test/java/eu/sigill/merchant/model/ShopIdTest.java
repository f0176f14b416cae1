package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopIdTest {

    @Test
    void isReadAsItIsWritten() {
        var ids = Stream.generate(ShopId::next).limit(1000);

        assertThat(ids).allSatisfy(id -> {
            assertThat(id.toString()).matches("X[A-Z0-9]{32}");
            assertThat(ShopId.fromString(id.toString())).isEqualTo(id);
            assertThat(ShopId.parse(id.toString())).contains(id);
        });
    }

    @Test
    void isAnotherEachTime() {
        assertThat(Stream.generate(ShopId::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X",
                "X0123456789ABCDEFGHIJKLMNOPQRSTU",
                "X0123456789ABCDEFGHIJKLMNOPQRSTUVW",
                "Y0123456789ABCDEFGHIJKLMNOPQRSTUV",
                "x0123456789abcdefghijklmnopqrstuv",
                "X0123456789ABCDEFGHIJKLMNOPQRSTU ",
                "X0123456789ABCDEFGHIJKLMNOPQRSTUV\n",
                "X0123456789ABCDEFGHIJKLMNOPQRSTU%",
                "X0123456789ABCDEFGHIJKLMNOPQRSTÜV",
                "X٠123456789ABCDEFGHIJKLMNOPQRSTUV"
            })
    void isNothingElse(String text) {
        assertThat(ShopId.parse(text)).isEmpty();
        assertThatThrownBy(() -> ShopId.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
