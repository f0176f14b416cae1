package eu.sigill.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.RawCall;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Purpose;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one refusal, whatever was wrong, so that nobody can feel a forged link's way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalIT {

    private final TestShop shop = House.newShop();
    private final TheRefusal refusal = TheRefusal.of(shop);
    private final byte[] good =
            Base64.getDecoder().decode(URLDecoder.decode(shop.payload(Orders.next("BOOK-1")), UTF_8));

    private final String own = own(Purpose.REVIEW);

    @Test
    void butNotForWhatIsGood() {
        Call.get(path(encoded(good))).send().is(200);
    }

    /** One in each byte; each of each byte is flipped where it costs no call, in the kit. */
    @Test
    void aBitFlippedInAnyByte() {
        IntStream.range(0, good.length).forEach(i -> {
            var flipped = good.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            refusal.is(Call.get(path(encoded(flipped))).send());
        });
    }

    @Test
    void anyCharacterExchangedInAPayloadOfOurOwnFormat() {
        posted(own).is(200);
        IntStream.range(0, own.length()).forEach(i -> {
            var exchanged = own.charAt(i) == 'A' ? 'B' : 'A';
            refusal.is(posted(own.substring(0, i) + exchanged + own.substring(i + 1)));
        });
    }

    @Test
    void aPayloadOfOurOwnFormatThatIsNotWhole() {
        IntStream.of(1, 2, 3, 4, 10, 11, 12, 13, 28, own.length() - 22, own.length() - 2, own.length() - 1)
                .mapToObj(length -> own.substring(0, length))
                .forEach(cut -> refusal.is(posted(cut)));
        for (var more : List.of("A", "AA", "AAAA", "=", ".", "." + own)) {
            refusal.is(posted(own + more));
        }
    }

    @Test
    void aPayloadOfOurOwnFormatForSomethingElse() {
        var other = House.newShop();

        refusal.is(Call.post(other.form()).form(Map.of("p", own)).send(), other.domain());
        refusal.is(posted(own.replace(shop.keys().kid(), other.keys().kid())));
        refusal.is(posted(own(Purpose.MEMBERSHIP)));
        refusal.is(posted(own(Purpose.PROTECTION)));
    }

    private Answer posted(String payload) {
        return Call.post(shop.form()).form(Map.of("p", payload)).send();
    }

    private String own(Purpose purpose) {
        var link = shop.maker()
                .own(Orders.next("BOOK-1"), purpose, Duration.ofHours(1), Instant.now())
                .link();
        return link.substring(link.indexOf("#p=") + 3);
    }

    @Test
    void anythingCutOff() {
        IntStream.of(0, 1, 15, 16, 17, 31, 32, 47, 48, 63, 64, good.length - 32, good.length - 16, good.length - 1)
                .forEach(length -> refusal.is(
                        Call.get(path(encoded(Arrays.copyOf(good, length)))).send()));
        refusal.is(
                Call.get(path(encoded(Arrays.copyOf(good, good.length + 16)))).send());
    }

    @ParameterizedTest
    @ValueSource(ints = {8 * 1024, 1024 * 1024})
    void aPayloadOfThisManyCharacters(int size) {
        var payload = "A".repeat(size);

        refusal.is(Call.get(path(payload)).send());
        refusal.is(Call.post(shop.form()).form(Map.of("p", payload)).send());
        refusal.is(ReviewForm.forged(shop.form(), payload).stars(5).terms().publish());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "%2",
                "%zz",
                "%00",
                "%ff%fe",
                "%25%25%25",
                "ä",
                "v2.",
                "v2..",
                "v2.x.y",
                "+",
                "=",
                "null"
            })
    void aPayloadThatIsNone(String payload) {
        var ascii = payload.chars().allMatch(c -> c < 128) ? payload : URLEncoder.encode(payload, UTF_8);

        refusal.is(raw(ascii));
        refusal.is(Call.post(shop.form()).form(Map.of("p", payload)).send());
    }

    /** Sent as it stands, though it is no well-formed address. */
    private Answer raw(String query) {
        return query.contains("%") && !query.matches("(%[0-9a-fA-F]{2})*")
                ? RawCall.get(shop.form() + "?p=" + query)
                : Call.get(path(query)).send();
    }

    @Test
    void aPostWithoutAPayload() {
        refusal.is(Call.post(shop.form()).form(Map.of()).send());
        refusal.is(Call.post(shop.form()).body("text/plain", "p=x").send());
        refusal.is(Call.post(shop.form()).body("application/json", "{}").send());
    }

    private String path(String payload) {
        return shop.form() + "?p=" + payload;
    }

    private static String encoded(byte[] payload) {
        return URLEncoder.encode(Base64.getEncoder().encodeToString(payload), UTF_8);
    }
}
