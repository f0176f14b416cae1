package eu.sigill.recognition.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTokensTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    private final OrderTokens tokens = new OrderTokens(KEY);

    /** What the recipe in docs/order-tokens.md gives for this key and order. */
    @Test
    void areWhatTheRecipeMakes() {
        assertThat(tokens.of("ORD-1", TODAY))
                .isEqualTo(
                        "2026-11-21.a8044a00170325ed8916894aabe56b47.3fe10cb25beb867e5ee8565d2a0dce7178bd50eded2dc85b3960e62641376606");
    }

    @Test
    void tellOneOrderFromAnother() {
        var one = tokens.read(tokens.of("ORD-1", TODAY), TODAY);

        assertThat(one).isPresent().isEqualTo(tokens.read(tokens.of("ORD-1", TODAY), TODAY));
        assertThat(one).isNotEqualTo(tokens.read(tokens.of("ORD-2", TODAY), TODAY));
    }

    @Test
    void holdForADayMoreOrLess() {
        var token = tokens.of("ORD-1", TODAY);

        assertThat(tokens.read(token, TODAY.plusDays(1))).isPresent();
        assertThat(tokens.read(token, TODAY.minusDays(1))).isPresent();
        assertThat(tokens.read(token, TODAY.plusDays(2))).isEmpty();
        assertThat(tokens.read(token, TODAY.minusDays(2))).isEmpty();
    }

    @Test
    void areOfTheShopThatMadeThem() {
        assertThat(new OrderTokens(new byte[32]).read(tokens.of("ORD-1", TODAY), TODAY))
                .isEmpty();
    }

    @Test
    void cannotBeMovedToAnotherDayOrOrder() {
        var token = tokens.of("ORD-1", TODAY);
        var other = tokens.of("ORD-2", TODAY);

        assertThat(tokens.read(token.replace("11-21", "11-22"), TODAY)).isEmpty();
        assertThat(tokens.read(token.substring(0, 44) + other.substring(44), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "2026-11-21", "2026-11-21..", "2026-99-99.00.00", "ORD-1"})
    void areNothingElse(String text) {
        assertThat(tokens.read(text, TODAY)).isEmpty();
    }
}
