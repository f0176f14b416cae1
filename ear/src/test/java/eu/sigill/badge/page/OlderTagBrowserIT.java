package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.TestShop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Shops that had a badge of version 4, and changed nothing but the host. */
@Tag("once")
class OlderTagBrowserIT {

    private final TestShop shop = House.newShop();

    @Test
    void haveTheirBadgeWhereItWas() {
        var page = "<!doctype html><html lang=nl><meta charset=utf-8><title>Boeken</title><body><p id=seal></p>"
                + snippet() + "</body></html>";
        try (var tab = Browser.open(Screen.DESK)) {
            tab.page().addInitScript(ShopPage.OPEN);
            tab.host(ShopPage.ADDRESS, page).go(ShopPage.ADDRESS);

            assertThat(tab.find("#seal sigill-badge button")).isVisible();
            assertThat(tab.page().evaluate("typeof window.trustbadge.reInitialize"))
                    .isEqualTo("function");
        }
    }

    /** As version 4 was handed out, but for the host. */
    private String snippet() {
        return """
            <script type="text/javascript">
              (function () {
                var _tsid = '%s';
                _tsConfig = { 'yOffset': '40', 'variant': 'custom_reviews', 'customElementId': 'seal',
                  'trustcardDirection': 'bottomRight', 'customBadgeWidth': '', 'customBadgeHeight': '50',
                  'disableResponsive': 'false', 'disableTrustbadge': 'false', 'trustCardTrigger': 'click' };
                var _ts = document.createElement('script');
                _ts.type = 'text/javascript';
                _ts.charset = 'utf-8';
                _ts.async = true;
                _ts.src = '%s/js/' + _tsid + '.js';
                var __ts = document.getElementsByTagName('script')[0];
                __ts.parentNode.insertBefore(_ts, __ts);
              })();
            </script>
            """.formatted(shop.id(), House.url());
    }

    @Test
    void getTheVeryScriptOfTheNewAddress() {
        var old = Call.get("/js/" + shop.id() + ".js").send().is(200);

        assertThat(old.body())
                .isEqualTo(
                        Call.get("/badge/" + shop.id() + ".js").send().is(200).body());
        assertThat(old.header("Content-Type")).startsWith("text/javascript");
        assertThat(old.header("Cache-Control")).contains("max-age=300");
    }

    @Test
    void getNothingButTheScriptThere() {
        for (var path : new String[] {"/js/", "/js/X.js", "/js/" + shop.id() + ".json", "/js/parts/card.js"}) {
            Call.get(path).send().isProblem(404, "unknown-shop");
        }
    }
}
