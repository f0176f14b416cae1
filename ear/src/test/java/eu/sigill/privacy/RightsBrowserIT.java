package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Answer;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From an address that somebody types to all that is kept of them, and to nothing of it. */
class RightsBrowserIT {

    private final Buyer buyer = Buyer.arrived();

    @Test
    void tellsEverythingOfThemAndNothingOfAnybodyElse() {
        var other = Buyer.arrived();
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "ACCESS", "en");

            var all = OwnData.downloaded(tab, "ACCESS");
            assertThat(all.toString()).contains(buyer.gave()).doesNotContain(other.mark());
            assertThat(kinds(all))
                    .contains(
                            "member.contract",
                            "purchase.order",
                            "purchase.reminder",
                            "protection.guarantee",
                            "review.identity",
                            "review.text",
                            "privacy.request");
            assertThat(blocked(all)).containsExactlyInAnyOrder("purchase.order", "protection.guarantee");

            var given = OwnData.downloaded(tab, "PORTABILITY");
            assertThat(given.toString()).contains("Words of " + buyer.mark()).doesNotContain("TAG-" + buyer.mark());
            assertThat(kinds(given)).doesNotContain("protection.guarantee");

            tab.find("a[href*='/privacy/data']").click();
            buyer.gave().forEach(value -> assertThat(tab.find("main")).containsText(value));
            assertThat(tab.find("main")).not().containsText(other.mark());
        }
        assertThat(settled("ACCESS")).isPositive();
    }

    private static List<String> kinds(JsonObject file) {
        return file.getJsonArray("data").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("kind"))
                .distinct()
                .toList();
    }

    private static List<String> blocked(JsonObject file) {
        return file.getJsonArray("data").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getBoolean("blocked"))
                .map(row -> row.getString("kind"))
                .toList();
    }

    @Test
    void erasesInOneStepWhatNoLawWantsKept() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "ERASURE", "en");
            tab.find("a[href*='/privacy/erase']").click();
            assertThat(tab.find(".fate-GONE")).hasCount(3); // who wrote, what, and the order to be reminded of
            assertThat(tab.find(".fate-NEEDED")).not().hasCount(0);
            assertThat(tab.find(".fate-BLOCKED").first()).containsText("AWR art. 52");
            var foreseen = tab.find(".fate").allInnerTexts();
            assertThat(buyer.reviews()).isEqualTo(3);

            tab.find("main .button.danger").click();
            assertThat(tab.find(".notice-good")).isVisible();
            assertThat(tab.find(".fate").allInnerTexts()).isEqualTo(foreseen);
        }
        assertThat(buyer.reviews()).isZero();
        assertThat(buyer.reminding().purchases()).isZero();
        assertThat(buyer.protecting().protections()).isOne();
        assertThat(buyer.past().purchases()).isOne();
        assertThat(left()).isOne();
        assertThat(settled("ERASURE")).isPositive();
        assertThat(ledger()).contains("ERASURE");
        assertThat(House.database().number("select count(*) from retention_batch"))
                .isZero();
        assertThat(House.api().get(buyer.reviewed().path("/reviews")).is(200).items())
                .isEmpty();
    }

    /** Members who left whom the house still knows by what they are protected by. */
    private long left() {
        return House.database()
                .number(
                        "select count(*) from member where left_at is not null and email_digest is null"
                                + " and id = (select member_id from protection where shop_id = ?)",
                        buyer.protecting().shop());
    }

    private static String ledger() {
        return House.api()
                .call("GET", "/retention/ledger/export")
                .header("Accept", "*/*")
                .send()
                .is(200)
                .body();
    }

    private static long settled(String wish) {
        return House.database()
                .number("select count(*) from privacy_request where wish = ? and done_on is not null", wish);
    }

    @Test
    void tellsTheShopByTheOrdersNumberAlone() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "ERASURE", "en");
            tab.go("/privacy/erase");
            tab.find("main .button.danger").click();
            assertThat(tab.find(".notice-good")).isVisible();
        }
        try (var desk = Browser.open(Screen.DESK)) {
            Desk.enter(desk);
            Desk.workOn(desk, buyer.reviewed().domain());
            desk.go("/console/merchant/told");
            assertThat(desk.find("#told")).containsText("REF-" + buyer.mark());
            assertThat(desk.find("#told")).not().containsText(buyer.email());
            desk.keep("told").fitsItsScreen().isAccessible();
        }
        assertThat(House.database().placesOf("REF-" + buyer.mark())).isEmpty();
    }

    @Test
    void keepsWhatSomebodyOrderedToKeepAndShowsItToNobody() {
        House.database()
                .write(
                        "update review set held = true where shop_id = ?",
                        buyer.reviewed().id());
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "ERASURE", "en");
            tab.go("/privacy/erase");
            assertThat(tab.find(".fate-HELD")).hasCount(1);
            tab.find("main .button.danger").click();
            assertThat(tab.find(".notice-good")).isVisible();
        }
        assertThat(Buyer.rows("review", buyer.reviewed().id())).isEqualTo(2);
        assertThat(House.page("/shops/" + buyer.reviewed().id()).body()).doesNotContain("Words of " + buyer.mark());
    }

    @Test
    void putsRightWhatIsWrong() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "CORRECTION", "en");
            tab.go("/privacy/correct");
            var form = tab.find("form:has(textarea)").first();
            form.locator("textarea").fill("Righted by " + buyer.mark());
            form.locator("button").click();
            assertThat(tab.find(".notice-good")).isVisible();
        }
        assertThat(House.page("/shops/" + buyer.reviewed().id()).body()).contains("Righted by " + buyer.mark());
        assertThat(House.database()
                        .number(
                                "select count(*) from privacy_told where recipient = ? and change = 'CORRECTED'",
                                buyer.reviewed().id()))
                .isOne();
    }

    @Test
    void takesInNothingToRemindOfOnceSomebodyObjected() {
        var shop = Card.in("NL", false, "SHOP_REVIEWS");
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, buyer.email(), "OBJECTION", "en");
            tab.find("form[action*='/privacy/objection'] button").click();
            assertThat(tab.find("button[name=withdraw]")).isVisible();
            shop.handOver(Card.reminder(buyer.email())).is(202);
            assertThat(shop.purchases()).isZero();

            tab.find("button[name=withdraw]").click();
            assertThat(tab.find("button[name=withdraw]")).hasCount(0);
            shop.handOver(Card.reminder(buyer.email())).is(202);
            assertThat(shop.purchases()).isOne();
        }
        var stranger = Card.newAddress();
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, stranger, "OBJECTION", "en");
            tab.find("form[action*='/privacy/objection'] button").click();
            assertThat(tab.find("button[name=withdraw]")).isVisible();
        }
        var before = House.database().number("select count(*) from member");
        assertThat(shop.register("REMINDERS", Card.reminder(stranger))
                        .is(201)
                        .json()
                        .getString("order"))
                .isEqualTo("REMINDED");
        assertThat(House.database().number("select count(*) from member")).isEqualTo(before);
    }

    @Test
    void answersAlikeWhetherSomebodyIsKnownOrNot() {
        var known = OwnData.ask(buyer.email(), "ACCESS");
        var unknown = OwnData.ask("nobody-" + buyer.mark() + "@koper.example", "ACCESS");

        assertThat(known.status()).isEqualTo(303).isEqualTo(unknown.status());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        assertThat(House.mails().onlyTo(buyer.email(), "/privacy/open#"))
                .hasSameSizeAs(House.mails().onlyTo("nobody-" + buyer.mark() + "@koper.example", "/privacy/open#"));
        assertThat(House.database().placesOf(buyer.email())).isEmpty();
    }

    @Test
    void opensOnceHoweverOftenTheLinkIsFetched() {
        OwnData.ask(buyer.email(), "ACCESS").is(303);
        var link = OwnData.mailed(buyer.email());
        for (var scan = 0; scan < 10; scan++) {
            House.page(link).is(200);
        }
        try (var tab = Browser.open()) {
            tab.go(link);
            assertThat(tab.find(".lead")).containsText(buyer.email());
        }
        try (var tab = Browser.open()) {
            tab.go(link);
            assertThat(tab.find("#code-wrong")).isVisible();
        }
    }

    @Test
    void isNobodysWithoutTheCode() {
        for (var path : List.of("/privacy/data", "/privacy/erase", "/privacy/correct")) {
            assertThat(Call.get(path).send().header("Location")).isEqualTo("/privacy");
        }
        for (var path : List.of("/privacy/data", "/privacy/erase")) {
            assertThat(wish(path).header("Location")).isEqualTo("/privacy");
        }
        assertThat(wish("/privacy/correct").is(403).body()).contains("action=\"/privacy/correct", "href=\"/privacy");
    }

    private static Answer wish(String path) {
        return Call.post(path)
                .header("Sec-Fetch-Site", "same-origin")
                .form(Map.of("wish", "ACCESS"))
                .send();
    }
}
