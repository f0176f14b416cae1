package eu.sigill.link.kit;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.NOW;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TamperedLinkTest {
    private final LinkMaker maker = new LinkMaker(SHOP, KEYS);
    private final LinkOpener opener = Forge.opener();
    private final List<String> payloads = List.of(
            compatible(Forge.order()),
            compatible(Order.of("a@b", "N", "1")),
            compatible(Order.of("a@b", "N", "123456789")),
            own(Forge.order()),
            own(Order.of("a@b", "N", "1")));

    @Test
    void isRefusedForEachBitThatIsFlipped() {
        int flips = 0;
        for (var payload : payloads) {
            for (int i = 0; i < payload.length(); i++) {
                for (int bit = 0; bit < 8; bit++, flips++) {
                    assertRefused(with(payload, i, (char) (payload.charAt(i) ^ (1 << bit))));
                }
            }
        }
        assertThat(flips).isGreaterThan(7_000);
    }

    @Test
    void isRefusedForEachCharacterThatIsExchanged() {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=. %\n";
        var payload = payloads.getFirst();
        int end = payload.indexOf('='); // padding may be lost, and so it may become a line end
        for (int i = 0; i < end; i++) {
            for (int letter = 0; letter < alphabet.length(); letter++) {
                char c = alphabet.charAt(letter);
                if (c != payload.charAt(i) && !(c == ' ' && payload.charAt(i) == '+')) {
                    assertRefused(with(payload, i, c));
                }
            }
        }
    }

    @Test
    void isRefusedWhereverItIsCut() {
        for (var payload : payloads) {
            int least = payload.indexOf('=') < 0 ? payload.length() : payload.indexOf('=');
            for (int length = 0; length < least; length++) {
                assertRefused(payload.substring(0, length));
                assertRefused(payload.substring(payload.length() - length));
            }
        }
    }

    @Test
    void isRefusedWhenItIsDoubledOrOneIsPutInFront() {
        for (var payload : payloads) {
            assertRefused(payload + payload);
            assertRefused(payload.replace("=", "") + payload);
            assertRefused("A" + payload);
            assertRefused("AAAA" + payload);
            assertRefused(payload + "AAAA");
        }
    }

    @Test
    void isRefusedInTheOtherAlphabet() {
        for (var payload : payloads) {
            var other = payload.replace('+', '-').replace('/', '_');
            if (!other.equals(payload)) {
                assertRefused(other);
            }
        }
    }

    private void assertRefused(String payload) {
        assertThat(opener.open(payload)).as(payload).isInstanceOf(Refused.class);
    }

    private static String with(String payload, int at, char c) {
        return payload.substring(0, at) + c + payload.substring(at + 1);
    }

    /** Without escapes, whose letters may be written in either case. */
    private String compatible(Order order) {
        var link = maker.compatible(order).link();
        return link.substring(link.indexOf("p=") + 2)
                .replace("%2B", "+")
                .replace("%2F", "/")
                .replace("%3D", "=");
    }

    private String own(Order order) {
        var link = maker.own(order, Purpose.REVIEW, Duration.ofDays(7), NOW).link();
        return link.substring(link.indexOf("p=") + 2);
    }
}
