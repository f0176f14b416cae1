package eu.sigill.merchant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page asks for is done to the shop that it shows, whatever is chosen in another tab by then. */
@Tag("once")
class ShopInHandBrowserIT {

    private final TestShop shown = House.newShop();
    private final TestShop other = House.newShop();
    private final Tab tab = Browser.open();

    @BeforeEach
    void workOnTheOne() {
        Desk.enter(tab);
        Desk.workOn(tab, shown.domain());
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void settings() {
        tab.go("/console/merchant/shop");
        chooseTheOtherInAnotherTab();

        tab.find("#shop\\:name").fill("Renamed");
        tab.find("#shop\\:save").click();

        assertThat(tab.find(".says-good")).isVisible();
        assertThat(tab.find("#shopchoice")).containsText("Renamed · " + shown.domain());
        assertThat(nameOf(shown)).isEqualTo("Renamed");
        assertThat(nameOf(other)).isNotEqualTo("Renamed");
    }

    @Test
    void certificates() {
        tab.go("/console/merchant/shop");
        chooseTheOtherInAnotherTab();

        tab.page().onDialog(dialog -> dialog.accept());
        tab.find("#mark\\:withdraw").click();

        assertThat(tab.find(".says-good")).isVisible();
        assertThat(isCertified(shown)).isFalse();
        assertThat(isCertified(other)).isTrue();
    }

    @Test
    void keys() {
        tab.go("/console/link/keys");
        chooseTheOtherInAnotherTab();

        tab.find("#make\\:generate").click();
        assertThat(tab.find("#newkeys")).hasAttribute("data-domain", shown.domain());
        tab.page().onDialog(dialog -> dialog.accept());
        tab.find("#pairs tr:has-text('" + shown.keys().kid() + "') [id$=disable]")
                .click();

        assertThat(tab.find(".says-good")).containsText(shown.keys().kid());
        assertThat(pairsOf(shown)).isEqualTo(2);
        assertThat(pairsOf(other)).isEqualTo(1);
    }

    @Test
    void links() {
        tab.go("/console/link/links");
        chooseTheOtherInAnotherTab();

        tab.find("#file")
                .setInputFiles(new FilePayload(
                        "orders.csv",
                        "text/csv",
                        "email,name,ref\na@lezer.example,A,1\n".getBytes(StandardCharsets.UTF_8)));
        tab.find("#csv-make").click();
        var file = tab.page().waitForDownload(() -> tab.find("#csv-download").click());
        assertThat(file.path()).content().contains(shown.form() + "?p=");

        tab.find("#one\\:email").fill("a@lezer.example");
        tab.find("#one\\:name").fill("A");
        tab.find("#one\\:ref").fill("2");
        tab.find("#one\\:make").click();
        assertThat(tab.find("#madelink")).containsText(shown.form() + "?p=");
    }

    @Test
    void aPageThatIsLoadedAgainMakesNoSecondPair() {
        tab.go("/console/link/keys");
        tab.find("#make\\:generate").click();
        assertThat(tab.find("#newkeys")).isVisible();

        tab.page().reload();

        assertThat(tab.find(".says-danger")).isVisible();
        assertThat(tab.find("#newkeys")).isHidden();
        assertThat(pairsOf(shown)).isEqualTo(2);
        tab.keep("keys-loaded-again").isAccessible();
    }

    @Test
    void noShopThatIsNotThere() {
        tab.go("/console/merchant/shop");
        tab.find("#shop\\:name").fill("Tampered");
        tab.find("#shop input[name=about]").evaluate("field => field.value = 'X' + '0'.repeat(32)");
        tab.find("#shop\\:save").click();

        assertThat(tab.find(".says-danger")).hasText("This shop is not there, or not yours");
        assertThat(nameOf(shown)).isNotEqualTo("Tampered");
        var answer = tab.page()
                .request()
                .post(
                        "/console/link/links.csv?shop=x",
                        RequestOptions.create()
                                .setHeader("Origin", House.url().toString())
                                .setHeader("Accept-Language", "en")
                                .setData("email,name,ref\n"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).isEqualTo("This shop is not there, or not yours");
    }

    private void chooseTheOtherInAnotherTab() {
        try (Page second = tab.page().context().newPage()) {
            second.navigate("/console/merchant/shops?q=" + other.domain());
            second.locator("#shops button").click();
            assertThat(second.locator("#shopchoice")).containsText(other.domain());
        }
    }

    private static String nameOf(TestShop shop) {
        return House.api().get(shop.path("")).json().getString("name");
    }

    private static boolean isCertified(TestShop shop) {
        return House.api().get(shop.path("")).json().getBoolean("certified");
    }

    private static int pairsOf(TestShop shop) {
        return House.api().get(shop.path("/link-keys")).items().size();
    }
}
