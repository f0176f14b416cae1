package eu.sigill.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as {@link CanaryIT} for what a shop's people do in the console, where orders are typed and looked into. */
@Tag("once")
class CanaryConsoleBrowserIT {

    private final TestShop shop = House.newShop();
    private final Canary canary = Canary.hatch();

    @Test
    void nothingOfAnOrderStaysBehindInHouseOrBrowser() {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            var link = makesALink(tab);
            looksInto(tab, link, "dd:text-is('" + canary.email() + "')");
            looksInto(tab, link.replace("?p=", "?p=x"), ".notice-danger");
            looksInto(tab, canary.email(), ".notice-danger");
            sendsAFile(tab);

            assertNothingIsKeptIn(tab);
        }
        assertThat(canary.all()).allSatisfy(text -> {
            assertThat(canary.logsWith(text)).isEmpty();
            assertThat(House.database().placesOf(text)).isEmpty();
        });
    }

    private String makesALink(Tab tab) {
        tab.go("/console/link/links");
        tab.find("#one\\:email").fill(canary.email());
        tab.find("#one\\:name").fill(canary.givenName() + " " + canary.familyName());
        tab.find("#one\\:ref").fill(canary.ref());
        tab.find("#one\\:skus").fill(canary.sku());
        tab.find("#one\\:tags").fill(canary.tag() + " " + canary.tag()); // refused first, and typed anew
        tab.find("#one\\:make").click();
        tab.find("#one\\:tags").fill(canary.tag());
        tab.find("#one\\:make").click();
        return tab.find("#madelink").textContent();
    }

    private static void looksInto(Tab tab, String link, String sign) {
        tab.go("/console/link/checker");
        tab.find("#check\\:link").fill(link);
        tab.find("#check\\:look").click();
        assertThat(tab.find(sign)).isVisible();
    }

    private void sendsAFile(Tab tab) {
        tab.go("/console/link/links");
        var csv = canary.csv().getBytes(StandardCharsets.UTF_8);
        tab.find("#file").setInputFiles(new FilePayload("orders.csv", "text/csv", csv));
        tab.find("#csv-make").click();
        assertThat(tab.find("#csv-problems li")).hasCount(1);
    }

    private void assertNothingIsKeptIn(Tab tab) {
        var kept = tab.page().evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])");
        var cookies = tab.page().context().cookies();
        assertThat(cookies)
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.name).isEqualTo("JSESSIONID"));
        assertThat(canary.all()).allSatisfy(text -> {
            assertThat(kept.toString()).doesNotContain(text);
            assertThat(cookies).noneMatch(cookie -> cookie.value.contains(text));
            assertThat(tab.asked()).noneMatch(address -> address.contains(text));
        });
    }
}
