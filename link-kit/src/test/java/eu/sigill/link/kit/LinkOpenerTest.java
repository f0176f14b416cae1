package eu.sigill.link.kit;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.NOW;
import static eu.sigill.link.kit.Forge.SHOP;
import static eu.sigill.link.kit.SampleLink.BASE64;
import static eu.sigill.link.kit.SampleLink.PAYLOAD;
import static eu.sigill.link.kit.SampleLink.assertOpened;
import static eu.sigill.link.kit.SampleLink.decoded;
import static eu.sigill.link.kit.SampleLink.layer;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.reason.Remark;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOpenerTest {
    private final LinkOpener opener = Forge.opener();

    @Test
    void decodesAtMostThreeTimesMoreThanOnce() {
        var encoded = PAYLOAD;
        for (int further = 0; further <= 3; further++) {
            assertOpened(opener.open(encoded));
            encoded = URLEncoder.encode(encoded, StandardCharsets.UTF_8);
        }

        assertThat(layer(opener.open(encoded))).isEqualTo(Layer.BASE64);
    }

    @Test
    void saysHowOftenAPayloadWasEncoded() {
        var twice = URLEncoder.encode(PAYLOAD, StandardCharsets.UTF_8);

        assertThat(((Opened) opener.open(PAYLOAD)).warnings()).isEmpty();
        assertThat(((Opened) opener.open(twice)).warnings())
                .extracting(Remark::text)
                .containsExactly("the payload was percent-encoded 2 times; once is right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "%2g", "%-1", "%+1", "%\u0661\u0661"})
    void refusesAMalformedEscape(String escape) {
        assertThat(layer(opener.open(BASE64 + escape))).isIn(Layer.URL, Layer.BASE64);
        assertThat(layer(opener.open(escape + "!" + BASE64))).isIn(Layer.URL, Layer.BASE64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀%41", "😀%41%41%41", "%41😀%41", "😀%", "😀😀%25%34%31", "%41%41😀"})
    void isNotConfusedByCharactersOfTwoUnits(String odd) {
        assertThat(layer(opener.open(odd))).isEqualTo(Layer.BASE64);
        assertThat(layer(opener.open(odd + PAYLOAD))).isEqualTo(Layer.BASE64);
    }

    @Test
    void mendsWhatMailDoesToBase64() {
        assertOpened(opener.open(BASE64));
        assertOpened(opener.open(BASE64.replace('+', ' ')));
        assertOpened(opener.open(BASE64.replaceAll("(.{60})", "$1\r\n") + "\n"));
        assertOpened(opener.open(BASE64.replaceAll("(.{60})", "$1%0A\t")));
        assertOpened(opener.open("\n" + BASE64));
        assertOpened(opener.open(BASE64.replace("=", "")));
    }

    @Test
    void takesPaddingOfWhichAPartIsLost() {
        for (int spaces : List.of(0, 16, 32)) { // 96 bytes have no padding, 112 have two signs, 128 have one
            var payload = payloadWith(spaces);
            for (var lost = payload; ; lost = lost.substring(0, lost.length() - 1)) {
                assertThat(opener.open(lost)).isInstanceOf(Opened.class);
                if (!lost.endsWith("=")) {
                    break;
                }
            }
            assertThat(layer(opener.open(payload + "="))).isEqualTo(Layer.BASE64);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!", "-", "_", ".", "\u0000", "\u000b", "é", "😀", "Ł", "=A", "===", ",", "%00", "%E2%82%AC"})
    void refusesWhatIsNotStandardBase64(String odd) {
        assertThat(layer(opener.open(BASE64.replace("=", "") + odd))).isEqualTo(Layer.BASE64);
        assertThat(layer(opener.open(odd + BASE64))).isEqualTo(Layer.BASE64);
    }

    @Test
    void refusesUnusedBitsThatAreNotZero() { // else several texts would be one link
        for (int spaces : List.of(16, 32)) {
            var payload = payloadWith(spaces);
            int last = payload.indexOf('=') - 1;
            var bent = payload.substring(0, last) + (char) (payload.charAt(last) + 1) + payload.substring(last + 1);

            assertThat(Base64.getDecoder().decode(bent))
                    .isEqualTo(Base64.getDecoder().decode(payload));
            assertThat(opener.open(payload)).isInstanceOf(Opened.class);
            assertThat(layer(opener.open(bent))).isEqualTo(Layer.BASE64);
        }
    }

    @Test
    void refusesLengthsThatNoLinkHas() {
        for (int length = 1; length < 64; length++) {
            assertThat(layer(opener.open(Forge.encoded(new byte[length])))).isEqualTo(Layer.LENGTH);
        }
        assertThat(layer(opener.open(""))).isEqualTo(Layer.LENGTH);
        assertThat(layer(opener.open(Forge.encoded(new byte[65])))).isEqualTo(Layer.LENGTH);
        assertThat(layer(opener.open(Forge.encoded(new byte[64])))).isEqualTo(Layer.MAC);
    }

    @Test
    void refusesHugeInputUnread() {
        assertThat(layer(opener.open("A".repeat(64 * 1024 + 1)))).isEqualTo(Layer.LENGTH);
        assertThat(layer(opener.open("%25".repeat(400_000)))).isEqualTo(Layer.LENGTH);
        assertThat(layer(opener.openLink("/evaluate-bgl/shop.example?p=" + "A".repeat(1_000_000))))
                .isEqualTo(Layer.LENGTH);
        assertThat(layer(opener.openLink("/evaluate-bgl/" + "a.".repeat(500_000) + "?p=A")))
                .isEqualTo(Layer.DOMAIN);
        assertThat(layer(opener.openLink("?p".repeat(500_000)))).isEqualTo(Layer.URL);
        assertThat(layer(opener.open("A".repeat(64 * 1024)))).isEqualTo(Layer.MAC);
    }

    @Test
    void opensWithEachActivePairAndSaysWhich() {
        var others = IntStream.range(0, 9).mapToObj(i -> LinkKeys.generate()).toList();
        var before = new ArrayList<>(others);
        before.add(KEYS);

        var opening = new LinkOpener(SHOP, before, InstantSource.fixed(NOW)).open(PAYLOAD);

        assertThat(((Opened) opening).kid()).isEqualTo(KEYS.kid());
        assertThat(layer(new LinkOpener(SHOP, others, InstantSource.fixed(NOW)).open(PAYLOAD)))
                .isEqualTo(Layer.MAC);
        assertThat(layer(new LinkOpener(SHOP, List.of(), InstantSource.fixed(NOW)).open(PAYLOAD)))
                .isEqualTo(Layer.MAC);
    }

    @Test
    void opensACompatibleLinkForReviewsOnly() {
        for (var purpose : List.of(Purpose.MEMBERSHIP, Purpose.PROTECTION)) {
            var other = new LinkOpener(SHOP, List.of(KEYS), InstantSource.fixed(NOW), purpose);
            assertThat(layer(other.open(PAYLOAD))).isEqualTo(Layer.MAC);
        }
    }

    @Test
    void saysBehindTheMacWhichPairMadeWhatItRefuses() {
        assertThat(((Refused) Forge.open("no JSON")).kid()).contains(KEYS.kid());
        assertThat(((Refused) Forge.open("{}")).kid()).contains(KEYS.kid());
        assertThat(((Refused) opener.open(PAYLOAD + "AAAA")).kid()).isEmpty();
        assertThat(((Refused) new LinkOpener(SHOP, List.of(), InstantSource.fixed(NOW)).open(PAYLOAD)).kid())
                .isEmpty();
    }

    @Test
    void opensTheSameLinkAgainAndAgain() {
        for (int i = 0; i < 10; i++) {
            assertOpened(opener.open(PAYLOAD));
        }
    }

    @Test
    void refusesPaddingThatIsNotStrict() {
        var text = "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}       ".getBytes(StandardCharsets.UTF_8);
        for (int last : List.of(0, 17, 255, 5, 128)) {
            var blocks = Arrays.copyOf(text, 48);
            blocks[47] = (byte) last;
            assertThat(layer(opener.open(Forge.encoded(Forge.sealed(blocks))))).isEqualTo(Layer.PADDING);
        }
    }

    private static String payloadWith(int spaces) {
        var text = "{\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}" + " ".repeat(spaces);
        return decoded(Forge.payload(text.getBytes(StandardCharsets.UTF_8)));
    }
}
