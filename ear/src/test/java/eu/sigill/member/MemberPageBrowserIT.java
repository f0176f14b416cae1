package eu.sigill.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the address that somebody types to their page, by a real mail. */
class MemberPageBrowserIT {

    private final Card card = Card.inDutchShop();
    private final String email = Card.newAddress();

    @Test
    void opensByTheMailedLinkOnceAndLetsItsMemberLeave() {
        var order = Card.order(email, "80.00");
        card.register("BASIC", order).is(201);
        try (var tab = Browser.open()) {
            tab.go("/member");
            assertThat(tab.page().context().cookies()).isEmpty();
            tab.find("#email").fill(email);
            tab.find("main button").click();
            assertThat(tab.find(".notice-good")).isVisible();

            var link = OwnPage.mailed(email);
            tab.go(link);
            assertThat(tab.find(".facts")).containsText(email);
            assertThat(tab.find("h1")).hasText("Your page");
            assertThat(tab.find(".held")).containsText(order.get("orderNr"));
            assertThat(tab.find(".held")).containsText("€80.00");
            assertThat(tab.asked())
                    .noneMatch(address -> address.replaceAll("#.*", "").contains(link.split("#", 2)[1]));

            tab.find("a[href$='/member/leave']").click();
            tab.find("main .button.danger").click();
            assertThat(tab.find("h1")).hasText("You left");
            tab.go("/member");
            assertThat(tab.find("#email")).isVisible();
        }
        try (var tab = Browser.open()) {
            tab.go(OwnPage.mailed(email));
            assertThat(tab.find("#code-wrong")).isVisible();
            tab.isAccessible();
        }
    }

    @Test
    void showsTheOrdersThatWaitForAReminderWithWhatWasBought() {
        var reviewed = Card.in("NL", false, "SHOP_REVIEWS", "PRODUCT_REVIEWS");
        var order = Card.reminder(email);
        reviewed.register("REMINDERS", order, Card.product()).is(201);
        try (var tab = Browser.open(Screen.PHONE)) {
            OwnPage.enter(tab, email, "en");

            assertThat(tab.find("section:has(#others)")).containsText(order.get("orderNr"));
            assertThat(tab.find(".bought")).hasText("Boek");
            tab.keep("member-others").fitsItsScreen().isAccessible();
        }
    }

    @Test
    void answersAlikeWhetherThereIsAMemberOrNot() {
        card.registerWithoutOrder("REMINDERS", email).is(201);

        var known = OwnPage.ask(email);
        var unknown = OwnPage.ask(Card.newAddress());

        assertThat(known.status()).isEqualTo(303).isEqualTo(unknown.status());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(House.mails().onlyTo(email)).contains("/member/open#");
    }

    @Test
    void refusesToBeAskedByAnotherSite() {
        assertThat(Call.of("POST", "/member")
                        .header("Sec-Fetch-Site", "cross-site")
                        .body("application/x-www-form-urlencoded", "email=a%40b.example")
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/member/ask",
                "/member/own",
                "/member/code",
                "/member/leaving",
                "/member/left",
                "/joining/join",
                "/protection/report",
                "/protection/claim"
            })
    void isReachedByItsAddressesOnly(String view) {
        assertThat(House.page(view).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) {
        card.register("BASIC", Card.order(email, "80.00")).is(201);
        try (var tab = Browser.open(screen)) {
            tab.go("/member?lang=sv");
            tab.keep("member-ask-" + screen).fitsItsScreen().isAccessible();
            OwnPage.ask(email);
            tab.go(OwnPage.mailed(email).replace("#", "?lang=nl#"));
            assertThat(tab.find(".facts")).isVisible();
            tab.keep("member-own-" + screen).fitsItsScreen().isAccessible();
            tab.go("/member/leave?lang=pl");
            tab.keep("member-leave-" + screen).fitsItsScreen().isAccessible();
            tab.go("/membership/terms?lang=de");
            tab.keep("member-terms-" + screen).fitsItsScreen().isAccessible();
        }
    }
}
