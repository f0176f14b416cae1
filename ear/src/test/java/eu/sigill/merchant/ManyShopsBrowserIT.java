package eu.sigill.merchant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator of many shops finds each of them, and every merchant's people. */
@Tag("once")
class ManyShopsBrowserIT {

    private static final int MANY = 120;

    private Tab tab = Browser.open();

    @BeforeAll
    static void registerMany() {
        Stream.generate(() -> TestShop.body(TestShop.newDomain()))
                .limit(MANY)
                .forEach(body -> House.api().post("/shops", body).is(201));
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @ParameterizedTest
    @EnumSource
    void areFoundAndChosen(Screen screen) {
        tab.close();
        tab = Browser.open(screen);
        Desk.enter(tab);
        var last = House.newShop();

        tab.find("#shopchoice a").click();
        assertThat(tab.find("#shops tbody tr")).hasCount(25);
        tab.keep("shops-many-" + screen).fitsItsScreen().isAccessible();
        tab.find(".pages .button").click();
        assertThat(tab.find("#shops tbody tr")).hasCount(25);

        tab.find("#q").fill(last.domain());
        tab.page().keyboard().press("Enter");
        assertThat(tab.find("#shops tbody tr")).hasCount(1);
        tab.keep("shops-found-" + screen).fitsItsScreen().isAccessible();
        tab.find("#shops button").click();
        assertThat(tab.find("#shopchoice")).containsText(last.domain());

        tab.go("/console/merchant/shops?q=zx81canary");
        assertThat(tab.find(".empty")).isVisible();
        tab.keep("shops-none-" + screen).fitsItsScreen().isAccessible();
    }

    @Test
    void areRegisteredForANewMerchantIfNoneIsChosen() {
        var domain = TestShop.newDomain();
        Desk.enter(tab);
        tab.go("/console/merchant/shops");

        register("Nieuwe winkel", domain);

        assertThat(tab.find("#shopchoice")).containsText("Nieuwe winkel · " + domain);
    }

    @Test
    void areRegisteredForAMerchantThatIsThere() {
        var before = House.newShop();
        var domain = TestShop.newDomain();
        Desk.enter(tab);
        tab.go("/console/merchant/shops");

        tab.find("#register\\:merchant").selectOption(before.merchant());
        register("Tweede winkel", domain);

        assertThat(tab.find(".says-good")).containsText("Tweede winkel");
        assertThat(tab.find("#shopchoice")).containsText(domain);
        tab.go("/console/merchant/shop");
        var registered = tab.find("dl.facts code").textContent();
        assertThat(House.api().get("/shops/" + registered).json().getString("merchant"))
                .isEqualTo(before.merchant());
    }

    private void register(String name, String domain) {
        tab.find("#register\\:name").fill(name);
        tab.find("#register\\:domain").fill(domain);
        tab.find("#register\\:add").click();
    }
}
