package eu.sigill.merchant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who lets people in can shut them out, and help those who forgot their password. */
@Tag("once")
class PeopleBrowserIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String NEXT = "another horse battery";

    private final TestShop shop = House.newShop();
    private final String owner = "owner-" + UUID.randomUUID();
    private final String clerk = "clerk-" + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void anOwnerAdmitsHelpsAndShutsOut(Screen screen) {
        admitTheOwner();
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab, owner, PASSWORD);
            tab.go("/console/merchant/people");
            admit(tab, clerk, "MERCHANT_STAFF");
            assertThat(tab.find(".says-good")).isVisible();

            tab.find("#person").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(clerk));
            tab.find("#renew\\:password").fill(NEXT);
            tab.find("#renew\\:set").click();
            assertThat(tab.find(".says-good")).isVisible();
            enter(NEXT);

            tab.page().onDialog(dialog -> dialog.accept());
            assertThat(tab.find("#people button, #people input[type=submit]")).hasCount(1); // none for themselves
            tab.find("#people tr:has-text('" + clerk + "') [id$=out]").click();
            assertThat(tab.find(".says-good")).isVisible();
            tab.keep("people-" + screen).fitsItsScreen().isAccessible();
            refuse(NEXT);

            tab.find("#people tr:has-text('" + clerk + "') [id$=in]").click();
            assertThat(tab.find(".says-good")).isVisible();
            enter(NEXT);
        }
    }

    @Test
    void nobodyWorksForNoMerchant() {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            tab.go("/console/merchant/people");

            admit(tab, clerk, "MERCHANT_STAFF");

            assertThat(tab.find(".field:has(#admit\\:employer) .wrong")).isVisible();
        }
    }

    @Test
    void aFormThatWasTamperedWithIsRefusedInWords() {
        try (var tab = Browser.open()) {
            admitTheOwner();
            Desk.enter(tab);
            tab.go("/console/merchant/people");
            tab.page().onDialog(dialog -> dialog.accept());
            tab.find("#people tr:has-text('" + owner + "') input[name=person]")
                    .evaluate("field => field.value = 'zx81canary'");
            tab.find("#people tr:has-text('" + owner + "') [id$=out]").click();

            assertThat(tab.find(".says-danger")).hasText("This user is not there any more");
        }
    }

    private void admitTheOwner() {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            tab.go("/console/merchant/people");
            tab.find("#admit\\:employer").selectOption(shop.merchant());
            admit(tab, owner, "MERCHANT_OWNER");
            assertThat(tab.find(".says-good")).isVisible();
        }
    }

    private static void admit(Tab tab, String name, String role) {
        tab.find("#admit\\:name").fill(name);
        tab.find("#admit\\:password").fill(PASSWORD);
        tab.find("#admit\\:role").selectOption(role);
        tab.find("#admit\\:add").click();
    }

    private void enter(String password) {
        try (var tab = Browser.open()) {
            Desk.enter(tab, clerk, password);
        }
    }

    private void refuse(String password) {
        try (var tab = Browser.open()) {
            tab.go("/console/access/sign-in");
            tab.find("input[autocomplete=username]").fill(clerk);
            tab.find("input[type=password]").fill(password);
            tab.page().keyboard().press("Enter");
            assertThat(tab.find(".says-danger")).isVisible();
        }
    }
}
