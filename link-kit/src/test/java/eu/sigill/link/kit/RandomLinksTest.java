package eu.sigill.link.kit;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.NOW;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Orders and garbage from a seeded source: a failure names its seed. */
class RandomLinksTest {
    private static final String[] LETTERS = {
        "a",
        "Z",
        "0",
        " ",
        "-",
        "'",
        "\"",
        "\\",
        "/",
        "<",
        ">",
        "&",
        "%",
        "+",
        "=",
        "{",
        "}",
        "[",
        ",",
        "ö",
        "Å",
        "ß",
        "ę",
        "é",
        "e\u0301",
        "Д",
        "高",
        "橋",
        "ש",
        "\u202e",
        "🎈",
        "👩\u200d👧",
        "\u2028",
        "\ufeff",
        "𝔘"
    };

    private static final String FAMILIAR = "ABCabc012+/=%25 \r\n&?#.v2-_";

    private final LinkMaker maker = new LinkMaker(SHOP, KEYS);
    private final LinkOpener opener = Forge.opener();

    @RepeatedTest(20)
    void openAsTheyWereMade(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            var order = order(random);
            for (var made : List.of(
                    maker.compatible(order),
                    maker.compatibleInFragment(order),
                    maker.own(order, Purpose.REVIEW, Duration.ofDays(1), NOW))) {
                assertThat(opener.openLink(made.link()))
                        .isInstanceOfSatisfying(
                                Opened.class,
                                opened -> assertThat(opened.order()).isEqualTo(order));
            }
        }
    }

    @RepeatedTest(20)
    void neverThrowWhateverStandsInThem(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 2_000; i++) {
            assertThat(opener.open(garbage(random, 400))).isInstanceOf(Refused.class);
            assertThat(opener.openLink(garbage(random, 400))).isInstanceOf(Refused.class);
            assertThat(opener.openLink("/evaluate-bgl/shop.example?p=" + garbage(random, 400)))
                    .isInstanceOf(Refused.class);
            assertThat(opener.openLink("/evaluate-bgl/" + garbage(random, 60) + "?p=AAAA"))
                    .isInstanceOf(Refused.class);
            assertThat(opener.open("v2." + KEYS.kid() + "." + garbage(random, 400)))
                    .isInstanceOf(Refused.class);
        }
    }

    @RepeatedTest(20)
    void neverThrowWhateverTheirTextIs(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var right =
                "{\"email\":\"a@b\",\"name\":\"N\\u00f6\",\"ref\":12,\"skus\":[\"A\"],\"tags\":null,\"x\":{\"y\":[1,-2e3]}}";
        for (int i = 0; i < 2_000; i++) {
            var bytes = right.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Forge.open(bytes)).isNotNull();
        }
    }

    private static Order order(Random random) {
        return new Order(
                text(random, 20).replaceAll("[\\s<>()\\[\\],;:\"\\\\\\p{Z}]", "x") + "@lezer.example",
                "N" + text(random, 40),
                "R" + text(random, 30),
                texts(random, "S "),
                texts(random, "T").stream()
                        .map(tag -> tag.replaceAll("[\\s\\p{Z}]", "_"))
                        .toList());
    }

    private static List<String> texts(Random random, String start) {
        var texts = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(start + text(random, 15));
        }
        return texts;
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder("x");
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private static String garbage(Random random, int most) {
        var text = new StringBuilder();
        int kind = random.nextInt(4);
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(
                    switch (kind) {
                        case 0 -> (char) random.nextInt(0x10000);
                        case 1 -> (char) random.nextInt(0x80);
                        case 2 -> LETTERS[random.nextInt(LETTERS.length)];
                        default -> FAMILIAR.charAt(random.nextInt(FAMILIAR.length()));
                    });
        }
        return text.toString();
    }
}
