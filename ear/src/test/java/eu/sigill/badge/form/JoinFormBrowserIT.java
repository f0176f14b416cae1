package eu.sigill.badge.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.member.service.MembershipTerms;
import eu.sigill.privacy.OwnData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the card knows fills the form in the browser, and nothing reaches the house before the last click. */
class JoinFormBrowserIT {

    private static final String CONFIRMED = ".notice-good";

    private static final List<String> OF_REMINDER = List.of("terms", "level", "buyerEmail", "orderNr", "orderDate");
    private static final List<String> OF_PROTECTION = Stream.concat(
                    OF_REMINDER.stream(),
                    Stream.of("orderAmount", "currency", "paymentType", "customerNr", "estDeliveryDate"))
            .toList();

    private final Card card = Card.inDutchShop();
    private final String email = Card.newAddress();
    private final String number = Card.newNumber();

    @Test
    void fillsTheFormFromTheFragmentAndSendsNothing() {
        var before = House.database().rows();
        try (var tab = Browser.open()) {
            tab.go("/protection#" + known("129.00"));

            assertThat(tab.find("#buyerEmail")).hasValue(email);
            assertThat(tab.find("#orderNr")).hasValue(number);
            assertThat(tab.find("#orderAmount")).hasValue("129.00");
            assertThat(tab.find("#currency")).hasValue("EUR");
            assertThat(tab.find("#paymentType")).hasValue("INVOICE");
            assertThat(tab.find("#customerNr")).hasValue("K-7");
            assertThat(tab.find("#estDeliveryDate")).hasValue("2026-12-24");
            assertThat(tab.page().url()).contains(card.shop()).doesNotContain("#");
            assertThat(tab.asked()).noneMatch(address -> isPersonal(address.replaceAll("#.*", "")));
            assertThat(tab.sent()).isEmpty();
        }
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @Test
    void storesNothingForSomebodyWhoTypesAndLeaves() {
        var before = House.database().rows();
        try (var tab = Browser.open()) {
            tab.go("/membership?shop=" + card.shop());
            tab.find("#buyerEmail").fill(email);
            tab.find("#orderNr").fill(number);

            tab.go("/");

            assertThat(tab.sent()).isEmpty();
        }
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @Test
    void protectsTheOrderByTheLastClick() {
        try (var tab = Browser.open()) {
            tab.go("/membership#" + known("129.00") + "&level=PLUS");

            tab.find("main button").click();

            assertThat(tab.find(CONFIRMED)).containsText("You are a Plus member");
            assertThat(tab.find(CONFIRMED)).containsText("€129.00");
            assertThat(posted(tab)).containsExactlyInAnyOrderElementsOf(OF_PROTECTION);
            assertThat(tab.page()).hasURL(Pattern.compile(".*/membership/confirmed(\\?lang=en)?$"));
            assertThat(tab.asked()).noneMatch(address -> isPersonal(address.replaceAll("#.*", "")));
        }
        assertThat(card.protections()).isOne();
        assertThat(told()).contains(email, number, "129", "INVOICE", "EUR", "K-7", "2026-12-24");
    }

    @Test
    void saysBesideTheFieldWhatIsMissingAndLosesNothing() {
        try (var tab = Browser.open()) {
            tab.go("/protection#" + known("").replace("&orderAmount=", "") + "&level=BASIC");

            tab.find("main button").click();

            assertThat(tab.find("#orderAmount-wrong")).isVisible();
            assertThat(tab.find("#buyerEmail")).hasValue(email);
            assertThat(tab.find("[name=level][value=BASIC]")).isChecked();
            tab.keep("join-wrong").isAccessible();
            tab.find("#orderAmount").fill("129,00");
            tab.find("main button").click();
            assertThat(tab.find(CONFIRMED)).containsText("€100.00");
        }
    }

    @Test
    void takesNoMoreOfAnOrderThanAReminderNeeds() {
        try (var tab = Browser.open()) {
            tab.go("/membership#" + known("129.00") + "&level=REMINDERS");
            assertThat(tab.find("#orderAmount")).isHidden();
            tab.find("[value=BASIC]").check();
            assertThat(tab.find("#orderAmount")).isVisible();
            tab.find("[value=REMINDERS]").check();

            tab.find("main button").click();

            assertThat(tab.find(CONFIRMED)).containsText("reminded once to review this order");
            assertThat(posted(tab)).containsExactlyInAnyOrderElementsOf(OF_REMINDER);
        }
        assertThat(card.protections()).isZero();
        assertThat(card.purchases()).isOne();
        assertThat(told()).contains(email, number).doesNotContain("129", "INVOICE", "EUR", "K-7");
    }

    @Test
    void takesNoOtherCurrencyThanTheMarketsAndSaysSoBesideIt() {
        var before = House.database().rows();
        try (var tab = Browser.open()) {
            tab.go("/protection#" + known("129.00").replace("EUR", "USD") + "&level=BASIC");

            tab.find("main button").click();

            assertThat(tab.find("#currency-wrong")).containsText("protected in EUR only");
            assertThat(tab.find("#currency")).hasValue("USD");
            tab.keep("join-currency").fitsItsScreen().isAccessible();
            assertThat(House.database().rows()).isEqualTo(before);
            tab.find("#currency").fill("EUR");
            tab.find("main button").click();
            assertThat(tab.find(CONFIRMED)).containsText("€100.00");
        }
    }

    @Test
    void saysThatAnOrderIsTooOldToBeProtected() {
        try (var tab = Browser.open()) {
            tab.go("/protection#" + known("129.00") + "&level=BASIC&orderDate=2026-01-05");

            tab.find("main button").click();

            assertThat(tab.find(".notice-warn")).containsText("cannot be protected");
            tab.keep("joined-unprotected").fitsItsScreen().isAccessible();
        }
        assertThat(card.protections()).isZero();
        assertThat(told()).contains(email, number).doesNotContain("129", "INVOICE", "EUR", "K-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-01"})
    void acceptsNoTermsButThoseOfToday(String terms) {
        var before = House.database().rows();
        var typed = new HashMap<>(Map.of("level", "BASIC", "buyerEmail", email));
        if (!terms.isEmpty()) {
            typed.put("terms", terms);
        }

        var answer = Call.post("/membership?lang=en&shop=" + card.shop())
                .header("Sec-Fetch-Site", "same-origin")
                .form(typed)
                .send();

        assertThat(answer.is(409).body()).contains("The terms have changed");
        assertThat(House.database().rows()).isEqualTo(before);
        typed.put("terms", MembershipTerms.VERSION);
        Call.post("/membership?lang=en&shop=" + card.shop())
                .header("Sec-Fetch-Site", "same-origin")
                .form(typed)
                .send()
                .is(303);
    }

    /** All that the house keeps of whoever filled in the form, as it tells them. */
    private String told() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnData.enter(tab, email, "ACCESS", "en");
            return OwnData.downloaded(tab, "ACCESS").toString();
        }
    }

    /** The names of all that the last click sent, and there was one. */
    private static List<String> posted(Tab tab) {
        var joins = tab.sent().stream()
                .filter(sent -> sent.address().contains("/membership?"))
                .toList();
        assertThat(joins).hasSize(1);
        return Arrays.stream(joins.getFirst().body().split("&", -1))
                .map(field -> field.split("=", 2)[0])
                .toList();
    }

    @Test
    void offersNothingWhereTheShopHasNothing() {
        var bare = Card.in("NL", false, "PROTECTION");
        try (var tab = Browser.open()) {
            tab.go("/membership?lang=en&shop=" + bare.shop());

            assertThat(tab.find(".notice-info")).containsText("nothing to register for");
            assertThat(tab.find("main form")).hasCount(0);
        }
    }

    @Test
    void offersRemindersOnlyWhereTheShopHasNoMark() {
        var bare = Card.in("NL", false, "SHOP_REVIEWS");
        try (var tab = Browser.open()) {
            tab.go("/protection?shop=" + bare.shop());

            assertThat(tab.find("[name=level]")).hasCount(1);
            assertThat(tab.find("[name=level]")).hasValue("REMINDERS");
            assertThat(tab.find("#orderAmount")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) {
        try (var tab = Browser.open(screen)) {
            tab.go("/membership?lang=de&shop=" + card.shop());
            tab.keep("join-" + screen).fitsItsScreen().isAccessible();
            tab.go("/membership/confirmed?lang=pl#" + confirmation());
            assertThat(tab.find(CONFIRMED)).containsText("80,00");
            tab.keep("joined-" + screen).fitsItsScreen().isAccessible();
            tab.go("/membership/confirmed?lang=de");
            tab.keep("joined-nothing-" + screen).fitsItsScreen().isAccessible();
            tab.go("/membership?lang=sv");
            tab.keep("join-nowhere-" + screen).fitsItsScreen().isAccessible();
        }
    }

    private String confirmation() {
        return card.register("BASIC", Card.order(email, "80.00")).is(201).json().getString("confirmation");
    }

    @Test
    void confirmsNothingThatNeverWas() {
        var told = confirmation();

        assertThat(confirmed(told)).contains("notice-good", "€80.00");
        for (var forged : List.of(
                "level=PLUS&order=PROTECTED&amount=20000.00&currency=EUR",
                told.replace("80.00EUR", "9999.00EUR"),
                told.replace("BASIC", "PLUS"))) {
            assertThat(confirmed(forged))
                    .contains("nothing to confirm")
                    .doesNotContain("notice-good", "Plus", "9,999", "20,000");
        }
    }

    private static String confirmed(String told) {
        return Call.post("/membership/confirmed?lang=en")
                .form(Map.of("told", told))
                .send()
                .is(200)
                .body();
    }

    private boolean isPersonal(String address) {
        return address.contains(encoded(email)) || address.contains(email) || address.contains(number);
    }

    private String known(String amount) {
        return "shop=" + card.shop() + "&buyerEmail=" + encoded(email) + "&orderNr=" + number + "&orderAmount=" + amount
                + "&currency=EUR&paymentType=INVOICE&customerNr=K-7&estDeliveryDate=2026-12-24";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
