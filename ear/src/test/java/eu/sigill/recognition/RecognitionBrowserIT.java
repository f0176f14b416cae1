package eu.sigill.recognition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Api;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
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
