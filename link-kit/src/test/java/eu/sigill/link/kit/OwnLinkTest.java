package eu.sigill.link.kit;

import static eu.sigill.link.kit.Forge.KEYS;
import static eu.sigill.link.kit.Forge.NOW;
import static eu.sigill.link.kit.Forge.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.wire.Base64Text;
import eu.sigill.link.kit.wire.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnLinkTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String CLAIMS = "\"typ\":\"review\",\"iat\":%d,\"exp\":%d,\"jti\":\"AAAAAAAAAAAAAAAAAAAAAA\",";
    private static final String ORDER = "\"email\":\"a@b\",\"name\":\"N\",\"ref\":\"1\"}";

    private final LinkMaker maker = new LinkMaker(SHOP, KEYS);

    @Test
    void opensWithItsClaims() {
        var link = own(Purpose.REVIEW);

        assertThat(open(link, NOW)).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.order()).isEqualTo(Forge.order());
            assertThat(opened.format()).isEqualTo(Format.OWN);
            assertThat(opened.kid()).isEqualTo(KEYS.kid());
            assertThat(opened.warnings()).isEmpty();
            var oneTime = opened.oneTime().orElseThrow();
            assertThat(oneTime.issuedAt()).isEqualTo(NOW);
            assertThat(oneTime.expiresAt()).isEqualTo(NOW.plus(WEEK));
            assertThat(oneTime.jti()).matches("[A-Za-z0-9_-]{22}");
            assertThat(oneTime.toString()).doesNotContain(oneTime.jti());
        });
    }

    @Test
    void carriesItsPayloadInTheFragmentWithNothingToEncode() {
        assertThat(own(Purpose.REVIEW))
                .matches("https://reviews\\.example/evaluate-bgl/shop\\.example#p=v2\\." + KEYS.kid()
                        + "\\.[A-Za-z0-9_-]+");
    }

    @Test
    void expiresInTheSecondThatItNames() {
        var link = own(Purpose.REVIEW);

        assertThat(open(link, NOW.plus(WEEK).minusMillis(1))).isInstanceOf(Opened.class);
        assertThat(layer(open(link, NOW.plus(WEEK)))).isEqualTo(Layer.EXPIRED);
        assertThat(layer(open(link, NOW.plus(WEEK).plusSeconds(1)))).isEqualTo(Layer.EXPIRED);
        assertThat(((Refused) open(link, NOW.plus(WEEK))).notes())
                .extracting(Remark::text)
                .containsExactly("expired at 2026-11-28T12:00:00Z");
        assertThat(((Refused) open(link, NOW.plus(WEEK))).kid()).contains(KEYS.kid());
    }

    @Test
    void namesNoPairWhereItOnlyClaimsOne() {
        var forged = "v2." + KEYS.kid() + "." + "A".repeat(200);

        assertThat(Forge.opener().open(forged)).isEqualTo(new Refused(Layer.MAC));
    }

    @Test
    void warnsOfAClockThatIsWrong() {
        var link = own(Purpose.REVIEW);

        assertThat(((Opened) open(link, NOW.minus(Duration.ofMinutes(5)))).warnings())
                .isEmpty();
        assertThat(((Opened) open(link, NOW.minus(Duration.ofMinutes(6)))).warnings())
                .extracting(Remark::text)
                .containsExactly("the link was made in the future; its maker's clock is wrong");
    }

    @Test
    void livesForASecondOrLonger() {
        assertThatThrownBy(() -> maker.own(Forge.order(), Purpose.REVIEW, Duration.ofMillis(999), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> maker.own(Forge.order(), Purpose.REVIEW, Duration.ofDays(-1), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverHasTheSameIdTwice() {
        var ids = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            ids.add(((Opened) open(own(Purpose.REVIEW), NOW))
                    .oneTime()
                    .orElseThrow()
                    .jti());
        }

        assertThat(ids).hasSize(200);
    }

    @Test
    void opensForNoOtherPurpose() {
        for (var made : Purpose.values()) {
            var payload = payload(own(made));
            for (var asked : Purpose.values()) {
                var opener = new LinkOpener(SHOP, List.of(KEYS), InstantSource.fixed(NOW), asked);
                assertThat(opener.open(payload) instanceof Opened).isEqualTo(made == asked);
                assertThat(opener.openLink(own(made)) instanceof Opened).isEqualTo(made == asked);
            }
        }
    }

    @Test
    void opensForNoOtherShopOrMarket() {
        var payload = payload(own(Purpose.REVIEW));

        assertThat(layer(opener("other.example", "NL").open(payload))).isEqualTo(Layer.MAC);
        assertThat(layer(opener("shop.example", "DE").open(payload))).isEqualTo(Layer.MAC);
        assertThat(layer(opener("shop.example", "").open(payload))).isEqualTo(Layer.MAC);
        assertThat(opener("SHOP.example", "nl").open(payload)).isInstanceOf(Opened.class);
    }

    @Test
    void opensWithNoOtherPairEvenUnderItsName() {
        var other = LinkKeys.generate();
        var opener = new LinkOpener(SHOP, List.of(other), InstantSource.fixed(NOW));
        var payload = payload(own(Purpose.REVIEW));

        assertThat(layer(opener.open(payload))).isEqualTo(Layer.MAC);
        assertThat(layer(opener.open(payload.replace(KEYS.kid(), other.kid())))).isEqualTo(Layer.MAC);
        assertThat(new LinkOpener(SHOP, List.of(other, KEYS), InstantSource.fixed(NOW)).open(payload))
                .isInstanceOf(Opened.class);
    }

    @Test
    void hidesTheLengthOfANameInBuckets() {
        var lengths = new HashSet<Integer>();
        for (int i = 1; i <= 256; i++) {
            var order = Order.of("a@b", "x".repeat(i), "1");
            lengths.add(maker.own(order, Purpose.REVIEW, WEEK, NOW).length());
        }

        assertThat(lengths).hasSize(5);
    }

    @Test
    void survivesWhatMailDoesToIt() {
        var payload = payload(own(Purpose.REVIEW));

        assertThat(opener("shop.example", "NL").open(payload.replaceAll("(.{60})", "$1\r\n")))
                .isInstanceOf(Opened.class);
        assertThat(opener("shop.example", "NL").open(payload.replace("v", "%2576")))
                .isInstanceOf(Opened.class);
        assertThat(opener("shop.example", "NL").open("\n" + payload)).isInstanceOf(Opened.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2.",
                "v2..",
                "v2.x",
                "v2.x.!",
                "v2.x.A",
                "v2.x.AA=",
                "v2.x.AB",
                "v2.x.AA.AA",
                "v2.x.A+",
                "v2. .",
                "V2.x.AA"
            })
    void isRefusedWhenItIsNotOfItsShape(String payload) {
        assertThat(layer(opener("shop.example", "NL").open(payload))).isIn(Layer.BASE64, Layer.LENGTH);
    }

    @Test
    void isRefusedWhenItIsTooShort() {
        assertThat(layer(opener("shop.example", "NL").open("v2." + KEYS.kid() + "." + "A".repeat(121))))
                .isEqualTo(Layer.BASE64);
        assertThat(layer(opener("shop.example", "NL").open("v2." + KEYS.kid() + "." + "A".repeat(120))))
                .isEqualTo(Layer.LENGTH);
        assertThat(layer(opener("shop.example", "NL").open("v2." + KEYS.kid() + "." + "A".repeat(124))))
                .isEqualTo(Layer.MAC);
    }

    @Test
    void needsEachOfItsClaims() {
        long now = NOW.getEpochSecond();
        var right = CLAIMS.formatted(now, now + 60);
        assertThat(openSealed("{" + right + ORDER)).isInstanceOf(Opened.class);

        for (var wrong : List.of(
                right.replace("typ", "tip"),
                right.replace("review", "membership"),
                right.replace("\"iat\":", "\"iat\":-"),
                right.replace("\"exp\":", "\"exp\":1.5e"),
                right.replace("\"exp\":", "\"exp\":999999999"),
                right.replace("\"exp\"", "\"expires\""),
                right.replace("AAA", "AA"),
                right.replace("AAA", "A+A"),
                right.replace("\"jti\"", "\"id\""),
                right + right)) {
            assertThat(layer(openSealed("{" + wrong + ORDER))).isEqualTo(Layer.FIELDS);
        }
    }

    @Test
    void isRefusedLayerByLayerEvenWithTheRightKeys() {
        long now = NOW.getEpochSecond();
        var json = "{" + CLAIMS.formatted(now, now + 60) + ORDER;

        assertThat(layer(openRaw((json + " ".repeat(60)).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Layer.PADDING);
        assertThat(layer(openSealed(json + "x"))).isEqualTo(Layer.JSON);
        assertThat(layer(openRaw(new byte[] {(byte) 0xff, '{', '}'}))).isEqualTo(Layer.LENGTH);
        var notUtf8 = new byte[64];
        java.util.Arrays.fill(notUtf8, (byte) 0xff);
        assertThat(layer(openRaw(notUtf8))).isEqualTo(Layer.UTF8);
        assertThat(layer(openSealed("{" + CLAIMS.formatted(now - 60, now) + ORDER)))
                .isEqualTo(Layer.EXPIRED);
    }

    @Test
    void keepsItsWireFormat() { // a link that was made years ago must still open
        var keys = KEYS;
        var opener = new LinkOpener(SHOP, List.of(keys), InstantSource.fixed(Instant.parse("2026-11-22T00:00:00Z")));

        assertThat(
                        opener.open(
                                "v2.rgb40zy9.3v7C6bgvmNzit9_fVsNGKS_OCe3aUN6NDT83QY_PUCbCOWjof0pTR_oVFBVw3X_Ids1yQFc0Yv2hVm0sQUbNOIoLjTur3n6ninKT_M9TGg2wm_Wr8upOcHpeIjb4TbrDDQrIfByInppvqZwXvS62zdy8YOMa8RQsuv27ey48JAMJ_dlGmkVlytwA7fyCCGiStX2EcgAEOGs7tdsIrYeK2Sxje7n5T3rJnafZAguPm2J2UBQitYeowC9LuBJoVVb8ZVjZUwYXxBEtR9fX5-OIxh6IMn2qGGhvR29k5w"))
                .isInstanceOfSatisfying(
                        Opened.class, opened -> assertThat(opened.order()).isEqualTo(Forge.order()));
    }

    private String own(Purpose purpose) {
        return maker.own(Forge.order(), purpose, WEEK, NOW).link();
    }

    private static String payload(String link) {
        return link.substring(link.indexOf("p=") + 2);
    }

    private static LinkOpener opener(String domain, String market) {
        var target = new LinkTarget(URI.create("https://reviews.example"), domain, market);
        return new LinkOpener(target, List.of(KEYS), InstantSource.fixed(NOW));
    }

    private static Opening open(String link, Instant now) {
        return new LinkOpener(SHOP, List.of(KEYS), InstantSource.fixed(now)).openLink(link);
    }

    private static Opening openSealed(String json) {
        return openRaw((json + " ".repeat((64 - json.length() % 64) % 64)).getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a text that is closed with the right key, whatever it is. */
    private static Opening openRaw(byte[] text) {
        var sealed = SealedText.of(text);
        var payload = new Bytes(1024);
        payload.addAscii("v2." + KEYS.kid() + ".");
        Base64Text.addUrlSafe(sealed, 0, sealed.length, payload);
        return Forge.opener().open(payload.ascii(0));
    }

    private static Layer layer(Opening opening) {
        assertThat(opening).isInstanceOf(Refused.class);
        return ((Refused) opening).layer();
    }
}
