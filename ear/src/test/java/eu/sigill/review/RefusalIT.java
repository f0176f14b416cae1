package eu.sigill.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.house.Answer;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.TestShop;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
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

    @Test
    void butNotForWhatIsGood() {
        Call.get(path(encoded(good))).send().is(200);
    }

    @Test
    void aBitFlippedAnywhere() {
        IntStream.iterate(0, i -> i < good.length, i -> i + 3).forEach(i -> {
            var flipped = good.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            refusal.is(Call.get(path(encoded(flipped))).send());
        });
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
