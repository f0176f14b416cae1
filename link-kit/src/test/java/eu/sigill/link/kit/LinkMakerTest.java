package eu.sigill.link.kit;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.sigill.link.kit.reason.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkMakerTest {
    private static final String PAGE = "https://reviews.example/evaluate-bgl/shop.example";

    private final LinkMaker maker = new LinkMaker(SHOP, KEYS);

    @Test
    void writesTheStrictFormThatEveryOpenerReads() {
        var link = maker.compatible(Forge.order()).link();

        assertThat(link).startsWith(PAGE + "?p=").doesNotContain("&");
        var payload = link.substring(link.indexOf("p=") + 2);
        assertThat(payload).matches("([A-Za-z0-9]|%2B|%2F|%3D)+");
        assertThat(Forge.text(payload))
                .isEqualTo("{\"email\":\"maria@lezer.example\",\"name\":\"Maria Jansen\",\"ref\":\"ORD-501\","
                        + "\"skus\":[\"BOOK-1\"],\"tags\":[\"web\"]}");
    }

    @Test
    void leavesListsOutThatHaveNoEntry() {
        assertThat(textOf(Order.of("a@b", "N", "1"))).isEqualTo("{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}");
    }

    @Test
    void escapesNothingButWhatItMust() {
        assertThat(textOf(Order.of("a@b", "Söŕen \"Q\" \\ / <&> 🎈 高橋\u2028", "1")))
                .isEqualTo("{\"email\":\"a@b\",\"name\":\"Söŕen \\\"Q\\\" \\\\ / <&> 🎈 高橋\u2028\",\"ref\":\"1\"}");
    }

    @Test
    void putsThePayloadIntoTheFragmentWhenAskedTo() {
        assertThat(maker.compatibleInFragment(Forge.order()).link()).startsWith(PAGE + "#p=");
    }

    @Test
    void neverMakesTheSameLinkTwice() {
        var links = new HashSet<String>();
        for (int i = 0; i < 500; i++) { // more than the random bytes drawn at once are enough for
            links.add(maker.compatible(Forge.order()).link());
        }

        assertThat(links).hasSize(500);
    }

    @Test
    void paddingReachesEveryLength() {
        for (int length = 1; length <= 64; length++) {
            var order = Order.of("a@b", "N", "x".repeat(length));
            assertThat(Forge.opener().openLink(maker.compatible(order).link()))
                    .isInstanceOfSatisfying(
                            Opened.class, opened -> assertThat(opened.order()).isEqualTo(order));
        }
    }

    @Test
    void warnsOfALongLink() {
        var skus = IntStream.range(0, 200).mapToObj("SKU-%04d"::formatted).toList();

        var made = maker.compatible(new Order("a@b", "N", "1", skus, List.of()));

        assertThat(made.length()).isGreaterThan(2000);
        assertThat(made.warnings()).containsExactly(MadeLink.tooLong(made.length()));
        assertThat(made).hasToString("MadeLink[" + made.length() + " characters]");
        assertThat(maker.compatible(Forge.order()).warnings()).isEmpty();
    }

    @Test
    void refusesAnOrderThatNoOpenerWouldReadToItsEnd() {
        var skus = IntStream.range(0, 40).mapToObj(i -> "x".repeat(1000)).toList();

        var refusal = catchThrowableOfType(
                InvalidOrder.class, () -> maker.compatible(new Order("a@b", "N", "1", skus, List.of())));

        assertThat(refusal.field()).isEqualTo("order");
    }

    @Test
    void makesLinksOfTheLongestOrderItTakes() {
        var skus = IntStream.range(0, 32).mapToObj(i -> "x".repeat(1000)).toList();
        var order = new Order("a@b", "N", "1", skus, List.of());

        assertThat(Forge.opener().openLink(maker.compatible(order).link())).isInstanceOf(Opened.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u0000", "\t", "\u007f", "\u0085", "\ud83c", "\udf88", "\udf88\ud83c", "\ufffd"})
    void isStricterThanTheOpener(String odd) {
        var text = "x" + odd;

        assertThat(fieldRefused(Order.of("a@b", text, "1"))).isEqualTo("name");
        assertThat(fieldRefused(Order.of("a@b", "N", text))).isEqualTo("ref");
        assertThat(fieldRefused(new Order("a@b", "N", "1", List.of("A", text), List.of())))
                .isEqualTo("skus");
    }

    @Test
    void refusesHalfASurrogatePairInATagOrAnAddress() {
        assertThat(fieldRefused(new Order("a@b", "N", "1", List.of(), List.of("x\ud83c"))))
                .isEqualTo("tags");
        assertThat(fieldRefused(Order.of("a\ud83c@b", "N", "1"))).isEqualTo("email");
    }

    @Test
    void saysThatAnotherEncodingLostACharacter() {
        assertThatThrownBy(() -> maker.compatible(Order.of("a@b", "Zo\ufffd", "1")))
                .isInstanceOfSatisfying(
                        InvalidOrder.class,
                        no -> assertThat(no.remark().reason()).isEqualTo(Reason.LOST_CHARACTER));
    }

    @Test
    void goesOnAfterARefusal() {
        assertThatThrownBy(() -> maker.compatible(Order.of("a@b", "\n x", "1"))).isInstanceOf(InvalidOrder.class);

        assertThat(textOf(Order.of("a@b", "N", "1"))).contains("\"N\"");
    }

    @Test
    void isSharedByThreads() throws Exception {
        var opener = Forge.opener();
        Callable<Boolean> work = () -> {
            for (int i = 0; i < 300; i++) {
                var order = Order.of("a" + i + "@b", Thread.currentThread().getName(), "R" + i);
                if (!(opener.openLink(maker.compatible(order).link()) instanceof Opened opened)
                        || !opened.order().equals(order)) {
                    return false;
                }
            }
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var right : threads.invokeAll(java.util.Collections.nCopies(32, work))) {
                assertThat(right.get()).isTrue();
            }
        }
    }

    private String textOf(Order order) {
        var link = maker.compatible(order).link();
        return Forge.text(link.substring(link.indexOf("p=") + 2));
    }

    private String fieldRefused(Order order) {
        return catchThrowableOfType(InvalidOrder.class, () -> maker.compatible(order))
                .field();
    }
}
