package eu.sigill.badge.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderEmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.example", "o'neil+x@a-b.example", "ä@ö.example", "a@[192.0.2.1]", "a@xn--bcher-kva.example"
            })
    void isWhatPeopleHave(String text) {
        assertThat(OrderEmail.parse(text)).map(OrderEmail::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.example",
                "a@b",
                "a@-b.example",
                "a@b-.example",
                "a@b..example",
                "a@.b.example",
                "a@b.example.",
                "a@b.1",
                "a b@c.example",
                "a@b c.example",
                "a@b@c.example",
                "a@[256.0.0.1]",
                "a\u0000@b.example"
            })
    void isNoOtherText(String text) {
        assertThat(OrderEmail.parse(text)).isEmpty();
    }

    @Test
    void isNoLongerThanMailAllows() {
        assertThat(OrderEmail.parse("a".repeat(64) + "@b.example")).isPresent();
        assertThat(OrderEmail.parse("a".repeat(65) + "@b.example")).isEmpty();
        assertThat(OrderEmail.parse("a@" + "b".repeat(63) + ".example")).isPresent();
        assertThat(OrderEmail.parse("a@" + "b".repeat(64) + ".example")).isEmpty();
        assertThat(OrderEmail.parse("a@" + ("b".repeat(60) + ".").repeat(5) + "example"))
                .isEmpty();
    }

    @Test
    void isInLowerCaseOnATurkishMachineToo() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(OrderEmail.parse("INFO@EXAMPLE.COM"))
                    .map(OrderEmail::text)
                    .contains("info@example.com");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cannotBeWrong() {
        assertThatThrownBy(() -> new OrderEmail("Eva@example.de")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderEmail("eva")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNothingOfItself() {
        var address = new OrderEmail("eva@example.de");

        assertThat(address).hasToString("OrderEmail[14 characters]");
        assertThat(address.hash()).hasToString("EmailHash[]");
    }
}
