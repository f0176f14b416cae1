package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import eu.sigill.house.Api;
import eu.sigill.house.Tab;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves an order page of a shop that recognises blindly, as most do, and whom the page believes. */
@Tag("once")
class BlindWireIT {

    private static final String CARD = "sigill-card .card";
    private static final String CALL = "recognitions/v2";
    private static final int ENTRY = 8;
    private static final Pattern KEY = Pattern.compile("(\"(?:publicKey|\\d+)\":\")([A-Za-z0-9_-]{44})");

    private final CardShop shop = CardShop.in("NL");

    @Test
    void aPointAndABucketLeaveThePageAndNothingElse() {
        try (var tab = shop.page(OrderBlock.of(CardShop.BASIC)).open()) {
            assertThat(tab.find(CARD)).containsText("Your order can be protected");

            assertThat(CardShop.calls(tab)).containsExactly(CALL, "purchases");
            var question = CardShop.sent(tab, CALL);
            assertThat(question.keySet()).containsExactlyInAnyOrder("shop", "epoch", "bucket", "blinded");
            assertThat(question.getString("shop")).isEqualTo(shop.id());
            assertThat(question.getInt("epoch")).isEqualTo(parameters().getInt("epoch"));
            assertThat(question.getInt("bucket"))
                    .isBetween(0, (1 << parameters().getInt("bits")) - 1);
            assertIsAPoint(question.getString("blinded"));
        }
    }

    @Test
    void nothingThatLeavesItTellsOfSomebodyWhoIsNoMember() {
        var email = CardShop.nobody();
        var order = OrderBlock.of(email);
        try (var tab = shop.page(order).open()) {
            assertThat(tab.find(CARD)).isVisible();

            assertThat(CardShop.calls(tab)).containsExactly(CALL);
            assertThat(tab.requests()).hasSizeGreaterThan(5).allSatisfy(request -> {
                assertThat(allOf(request)).doesNotContain(Traces.of(email, order));
                assertThat(request.allHeaders()).doesNotContainKeys("cookie", "referer");
            });
            assertThat(tab.asked()).noneMatch(address -> address.contains("?"));
        }
    }

    @Test
    void askingTwiceCannotBeSeenAndTheAnswersAreOfOneLength() {
        var member = asked(CardShop.BASIC);
        var again = asked(CardShop.BASIC);
        var stranger = asked(CardShop.nobody());

        assertThat(List.of(member.blinded(), again.blinded(), stranger.blinded()))
                .doesNotHaveDuplicates();
        assertThat(again.answer()).hasSameSizeAs(member.answer());
        assertThat(stranger.answer()).hasSameSizeAs(member.answer());
        assertThat(Base64.getUrlDecoder().decode(json(member.answer()).getString("entries")))
                .hasSize(ENTRY * parameters().getInt("entries"));
    }

    /** What the house would do that wants to know one shopper again, if scripts believed any key that it names. */
    @Test
    void aMemberIsNotRecognisedByAnotherKeyThanTheScriptHas() {
        var page = shop.page(OrderBlock.of(CardShop.BASIC))
                .changing("**/badge/" + shop.id() + ".js", BlindWireIT::withOtherKeys);
        try (var tab = page.open()) {
            assertThat(tab.find(CARD + " .go")).hasText("Protect my order");

            assertThat(CardShop.calls(tab)).containsExactly(CALL);
        }
    }

    @Test
    void whateverKeyTheHouseNamesWhenItIsAskedTheScriptsCounts() {
        var page = shop.page(OrderBlock.of(CardShop.BASIC)).changing("**/api/v1/" + CALL, BlindWireIT::withOtherKeys);
        try (var tab = page.open()) {
            assertThat(tab.find(CARD)).containsText("Your order can be protected");
        }
    }

    private record Asked(String blinded, String answer) {}

    private Asked asked(String email) {
        try (var tab = shop.page(OrderBlock.of(email)).open()) {
            assertThat(tab.find(CARD)).isVisible();
            return new Asked(CardShop.sent(tab, CALL).getString("blinded"), answer(tab));
        }
    }

    private static String answer(Tab tab) {
        return tab.requests().stream()
                .filter(request ->
                        request.method().equals("POST") && request.url().endsWith("/" + CALL))
                .map(request -> request.response().text())
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject parameters() {
        return Api.nobody("GET", "/" + CALL).send().is(200).json();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void assertIsAPoint(String blinded) {
        var bytes = Base64.getUrlDecoder().decode(blinded);
        assertThat(bytes).hasSize(33);
        assertThat(CustomNamedCurves.getByName("secp256r1")
                        .getCurve()
                        .decodePoint(bytes)
                        .isValid())
                .isTrue();
    }

    private static String allOf(Request request) {
        return (request.url() + request.allHeaders() + request.postData()).toLowerCase(Locale.ROOT);
    }

    /** Each key becomes that of the number that is its own, less than nothing: another one, and as good. */
    private static String withOtherKeys(String text) {
        return KEY.matcher(text).replaceAll(found -> found.group(1) + other(found.group(2)));
    }

    private static String other(String key) {
        var bytes = Base64.getUrlDecoder().decode(key);
        bytes[0] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
