package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the people of a shop find their tag, and decide whether shoppers are asked first. */
@Tag("once")
class TagBrowserIT {

    private final TestShop shop = House.newShop();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void givesTheTag(Screen screen) {
        try (var tab = page(screen, "en")) {
            assertThat(tab.find("#tag"))
                    .hasText("<script async referrerpolicy=\"no-referrer\" src=\"%s/badge/%s.js\"></script>"
                            .formatted(House.url(), shop.id()));
            tab.keep("badge-tag-" + screen).fitsItsScreen().isAccessible();
        }
    }

    @Test
    void letsAShopAskFirstFromThisMomentOn() {
        assertThat(asksFirst()).isFalse();
        try (var tab = page(Screen.PHONE, "pl")) {
            tab.find("[id='ask:first']").check();
            tab.find("[id='ask:save']").click();

            assertThat(tab.find(".says")).isVisible();
            assertThat(tab.find("[id='ask:first']")).isChecked();
            tab.keep("badge-tag-pl").fitsItsScreen().isAccessible();
        }
        assertThat(asksFirst()).isTrue();
    }

    private boolean asksFirst() {
        return Call.get("/badge/" + shop.id() + ".json")
                .send()
                .is(200)
                .json()
                .getJsonObject("card")
                .getBoolean("consent");
    }

    private Tab page(Screen screen, String language) {
        var tab = Browser.open(screen, language);
        tab.go("/console/badge/tag?about=" + shop.id());
        tab.find("input[autocomplete=username]").fill("operator");
        tab.find("input[type=password]").fill(House.operatorPassword());
        tab.page().keyboard().press("Enter");
        assertThat(tab.find("#tag")).isVisible();
        if (!tab.find("#tag").textContent().contains(shop.id())) {
            tab.go("/console/badge/tag?about=" + shop.id());
        }
        return tab;
    }
}
