package eu.sigill.badge.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the card knows fills the form in the browser, and nothing reaches the house before the last click. */
class JoinFormBrowserIT {

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

            assertThat(tab.page()).hasURL(Pattern.compile(".*/membership/confirmed.*#level=PLUS&order=PROTECTED.*"));
            assertThat(tab.find("[data-level=PLUS]")).isVisible();
            assertThat(tab.find("[data-sum]")).hasText("€129.00");
            assertThat(tab.asked()).noneMatch(address -> isPersonal(address.replaceAll("#.*", "")));
        }
        assertThat(card.protections()).isOne();
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
            assertThat(tab.find("[data-sum]")).hasText("€100.00");
        }
    }

    @Test
    void takesNoMoreOfAnOrderThanAReminderNeeds() {
        try (var tab = Browser.open()) {
            tab.go("/membership#" + known("129.00") + "&level=REMINDERS");

            tab.find("main button").click();

            assertThat(tab.find("[data-order=REMINDED]")).isVisible();
        }
        assertThat(card.protections()).isZero();
        assertThat(card.purchases()).isOne();
    }

    @Test
    void offersRemindersOnlyWhereTheShopHasNoMark() {
        var bare = Card.in("NL", false, "SHOP_REVIEWS");
        try (var tab = Browser.open()) {
            tab.go("/protection?shop=" + bare.shop());

            assertThat(tab.find("[name=level]")).hasCount(1);
            assertThat(tab.find("[name=level]")).hasValue("REMINDERS");
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) {
        try (var tab = Browser.open(screen)) {
            tab.go("/membership?lang=de&shop=" + card.shop());
            tab.keep("join-" + screen).fitsItsScreen().isAccessible();
            tab.go("/membership/confirmed?lang=pl#level=BASIC&order=PROTECTED&amount=100.00&currency=EUR");
            tab.keep("joined-" + screen).fitsItsScreen().isAccessible();
            tab.go("/membership?lang=sv");
            tab.keep("join-nowhere-" + screen).fitsItsScreen().isAccessible();
        }
    }

    private boolean isPersonal(String address) {
        return address.contains(encoded(email)) || address.contains(email) || address.contains(number);
    }

    private String known(String amount) {
        return "shop=" + card.shop() + "&buyerEmail=" + encoded(email) + "&orderNr=" + number + "&orderAmount=" + amount
                + "&currency=EUR&paymentType=INVOICE";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
