package eu.sigill.recognition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.TestShop;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a shop's people decide about recognition, and what everybody may read of it. */
@Tag("once")
class RecognitionBrowserIT {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    @ParameterizedTest
    @CsvSource({"DESK, en", "PHONE, en", "DESK, de", "PHONE, nl", "PHONE, pl", "DESK, sv"})
    void everybodyMayReadWhatMayBeClaimed(Screen screen, String language) {
        try (var tab = Browser.open(screen)) {
            tab.go("/recognition?lang=" + language);

            assertThat(tab.find("h3")).hasCount(7);
            tab.keep("recognition-claims-" + screen + "-" + language)
                    .fitsItsScreen()
                    .isAccessible();
        }
    }

    @Test
    void theFileBehindThePageIsNoAddress() {
        for (var path : new String[] {"/recognition/claims", "/recognition/claims.xhtml"}) {
            org.assertj.core.api.Assertions.assertThat(House.page(path).status())
                    .isIn(403, 404);
        }
    }

    @Test
    void aShopAllowsHashesForAWhileAndIsAskedAtOnce() {
        var shop = House.newShop();
        var question = Map.of("shop", shop.id(), "hash", Hashes.md5("stranger@lezer.example"));
        House.api().post("/recognitions", question).isProblem(409, "recognition-off");
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/recognition/recognition");
            tab.find("#decide\\:mode").selectOption("V1");
            tab.find("#decide\\:save").click();
            assertThat(tab.find(".wrong")).containsText("Name a last day");

            tab.find("#decide\\:mode").selectOption("V1");
            tab.find("#decide\\:until")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
            tab.find("#decide\\:save").click();

            assertThat(tab.find("#says")).containsText("Saved.");
            assertThat(tab.find("#decide\\:mode")).hasValue("V1");
            Api.nobody("POST", "/recognitions")
                    .body("application/json", Api.json(question))
                    .send()
                    .is(200);
            tab.go("/console/recognition/recognition");
            assertThat(tab.find("#days tbody tr")).hasCount(1);
            tab.keep("recognition-hashes").fitsItsScreen().isAccessible();
        }
    }

    @Test
    void aShopAsksAsOftenAsWasAgreed() {
        var shop = House.newShop();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/recognition/recognition");
            tab.find("#allow\\:perHour").fill("many");
            tab.find("#allow\\:save").click();
            assertThat(tab.find(".wrong")).containsText("Type a number");

            tab.find("#allow\\:perHour").fill("0");
            tab.find("#allow\\:save").click();

            assertThat(tab.find("#says")).containsText("Saved.");
            assertThat(tab.find("main")).containsText("0 times in an hour");
            tab.keep("recognition-limit").fitsItsScreen().isAccessible();
        }
        var shopper = new BlindShopper(
                Api.nobody("GET", "/recognitions/v2").send().is(200).json());
        blindly(shopper.question(shop.id(), shopper.blind("stranger@lezer.example")))
                .isProblem(429, "too-many-questions");
    }

    @Test
    void anOrderMayAskThreeTimes() {
        var shop = House.newShop();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/recognition/recognition");
            tab.find("#tokens\\:make").click();
            var token = token(tab.find("#tokenkey").textContent(), "ORD-1");

            var shopper = new BlindShopper(
                    Api.nobody("GET", "/recognitions/v2").send().is(200).json());
            var question = shopper.question(shop.id(), shopper.blind("stranger@lezer.example"));
            question.put("orderToken", token);
            for (var time = 0; time < 3; time++) {
                blindly(question).is(200);
            }

            tab.go("/console/recognition/recognition");
            assertThat(tab.find("#days tbody tr")).containsText("3");
            assertThat(tab.find("#days tbody tr td").last()).hasText(Pattern.compile("1$"));
            assertThat(tab.find(".notice-warn")).hasCount(0); // three questions are no alarm

            var refusal = blindly(question).isProblem(429, "too-many-questions");
            org.assertj.core.api.Assertions.assertThat(Integer.parseInt(refusal.header("Retry-After")))
                    .isBetween(86_400, 86_460);
            question.put("blinded", "A".repeat(44)); // of the right length, and no point
            blindly(question).isProblem(429, "too-many-questions");
        }
    }

    @Test
    void whatIsNoPointIsCountedNowhere() {
        var shop = House.newShop();
        var shopper = new BlindShopper(
                Api.nobody("GET", "/recognitions/v2").send().is(200).json());
        var question = shopper.question(shop.id(), shopper.blind("stranger@lezer.example"));
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            for (var point : new String[] {"", "AA", "A".repeat(44)}) {
                question.put("blinded", point);
                blindly(question).isProblem(422, "bad-point");
            }

            tab.go("/console/recognition/recognition");

            assertThat(tab.find("#days tbody tr")).hasCount(0);
            assertThat(tab.find("main")).containsText("Your pages have not asked yet.");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK, en", "PHONE, pl"})
    void aShopSeesThatItsPagesAskTooMuch(Screen screen, String language) {
        var shop = House.newShop();
        asked(shop, "BLINDED", 61);
        asked(shop, "ORDER", 40);
        try (var tab = Browser.open(screen, language)) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/recognition/recognition");

            assertThat(tab.find(".notice-warn")).containsText("61");
            tab.keep("recognition-alarm-" + screen).fitsItsScreen().isAccessible();
        }
    }

    private static void asked(TestShop shop, String call, long times) {
        House.database()
                .write(
                        "insert into recognition_count (shop_id, counted_on, asked, times) values (?, ?, ?, ?)",
                        shop.id(),
                        LocalDate.now(ZoneOffset.UTC),
                        call,
                        times);
    }

    private static Answer blindly(Map<String, ?> question) {
        return Api.nobody("POST", "/recognitions/v2")
                .body("application/json", Api.json(question))
                .send();
    }

    /** As docs/order-tokens.md has it. */
    private static String token(String key, String order) {
        var day = LocalDate.now(ZoneOffset.UTC);
        var id = hmac(key, "order|" + order).substring(0, 32);
        return day + "." + id + "." + hmac(key, "token|" + day + "|" + id);
    }

    private static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aShopSeesItsTokenKeyOnce(Screen screen) {
        var shop = House.newShop();
        try (var tab = Browser.open(screen, "de-DE")) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            tab.go("/console/recognition/recognition");
            tab.keep("recognition-fresh-" + screen).fitsItsScreen().isAccessible();

            tab.find("#tokens\\:make").click();

            assertThat(tab.find("#tokenkey")).hasText(KEY);
            tab.keep("recognition-key-" + screen).fitsItsScreen().isAccessible();
            tab.go("/console/recognition/recognition");
            assertThat(tab.find("#tokenkey")).hasCount(0);
            assertThat(tab.find("#tokens\\:again")).isVisible();
        }
    }
}
