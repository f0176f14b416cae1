package eu.sigill.link.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "plus+tag@lezer.example",
                "jörg@bücher.example",
                "o'neil@lezer.example",
                "用户@例子.example",
                "a.b-c_d@sub.lezer.example",
                "!#$%&'*/=?^`{|}~@lezer.example"
            })
    void takesAnAddress(String email) {
        assertThatCode(() -> Order.of(email, "N", "1")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lezer.example",
                "@lezer.example",
                "maria@",
                "a@b@c",
                "maria jansen@lezer.example",
                "maria@lezer .example",
                " maria@lezer.example",
                "maria@lezer.example\n",
                "ma\u0000ria@lezer.example",
                "ma\u0085ria@lezer.example",
                "ma\u00a0ria@lezer.example",
                "Maria <maria@lezer.example>",
                "a@lezer.example,b@lezer.example",
                "a@lezer.example;b",
                "maria@.example",
                "maria@lezer..example",
                "maria@lezer.example."
            })
    void refusesWhatIsNoAddress(String email) {
        var refusal = catchThrowableOfType(InvalidOrder.class, () -> Order.of(email, "N", "1"));

        assertThat(refusal.field()).isEqualTo("email");
        assertThat(refusal).hasMessage("email is not an e-mail address").hasMessageNotContaining(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u3000"})
    void refusesBlankText(String blank) {
        assertThat(fieldRefused(blank, "N", "1")).isEqualTo("email");
        assertThat(fieldRefused("a@b", blank, "1")).isEqualTo("name");
        assertThat(fieldRefused("a@b", "N", blank)).isEqualTo("ref");
    }

    @Test
    void takesAThousandCharactersHoweverTheyAreStored() {
        var thousand = "🎈".repeat(1000);

        assertThatCode(() -> Order.of("a@b", thousand, thousand)).doesNotThrowAnyException();
        assertThat(fieldRefused("a@b", thousand + "x", "1")).isEqualTo("name");
        assertThat(fieldRefused("a@b", "N", "x".repeat(1001))).isEqualTo("ref");
        assertThat(fieldRefused("a".repeat(999) + "@b", "N", "1")).isEqualTo("email");
    }

    @Test
    void refusesEmptyEntries() {
        assertThat(fieldRefused(List.of(""), List.of())).isEqualTo("skus");
        assertThat(fieldRefused(List.of(), List.of("a", ""))).isEqualTo("tags");
        assertThat(fieldRefused(Arrays.asList("a", null), List.of())).isEqualTo("skus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", " a", "a\t", "a\u00a0b", "a\nb", "a\u2003b"})
    void refusesATagWithWhiteSpace(String tag) {
        assertThat(fieldRefused(List.of(), List.of("fine", tag))).isEqualTo("tags");
    }

    @Test
    void takesASkuWithASpace() {
        assertThatCode(() -> new Order("a@b", "N", "1", List.of("BOOK 1"), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void takesControlCharactersThatOnlyOurMakerRefuses() {
        assertThatCode(() -> Order.of("a@b", "two\nlines", "1\u0000")).doesNotThrowAnyException();
    }

    @Test
    @SuppressWarnings("NullAway") // what comes from a JSON binding may be null whatever we promise
    void takesAbsentListsForEmptyOnes() {
        var order = new Order("a@b", "N", "1", null, null);

        assertThat(order.skus()).isEmpty();
        assertThat(order.tags()).isEmpty();
    }

    @Test
    void keepsItsListsWhenTheCallerChangesHis() {
        var skus = new ArrayList<>(List.of("A"));
        var order = new Order("a@b", "N", "1", skus, List.of());

        skus.add("B");

        assertThat(order.skus()).containsExactly("A");
    }

    @Test
    void printsNothingPersonal() {
        assertThat(Forge.order()).hasToString("Order[1 skus, 1 tags]");
    }

    private static String fieldRefused(String email, String name, String ref) {
        return catchThrowableOfType(InvalidOrder.class, () -> Order.of(email, name, ref))
                .field();
    }

    private static String fieldRefused(List<String> skus, List<String> tags) {
        return catchThrowableOfType(InvalidOrder.class, () -> new Order("a@b", "N", "1", skus, tags))
                .field();
    }
}
