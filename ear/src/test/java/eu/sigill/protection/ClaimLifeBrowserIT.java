package eu.sigill.protection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.sigill.badge.card.Card;
import eu.sigill.house.Api;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim's life at the console: written down, proved, answered, granted, paid. */
@Tag("once")
class ClaimLifeBrowserIT {

    private static final byte[] RECEIPT = "%PDF-1.7 zx81receipt".getBytes(ISO_8859_1);

    private final Card card = Card.inDutchShop();
    private final String number = protectedOrder();

    private String protectedOrder() {
        var order = Card.order(Card.newAddress(), "80.00");
        card.register("BASIC", order).is(201);
        return String.valueOf(order.get("orderNr"));
    }

    @Test
    void goesFromReportToPayout() throws IOException {
        try (var tab = claims(Screen.DESK)) {
            report(tab);
            assertThat(tab.find(".tag-REPORTED").first()).isVisible();

            tab.find("[id='prove:file']")
                    .setInputFiles(new FilePayload("page.pdf", "application/pdf", new byte[] {60}));
            tab.find("[id='prove:add']").click();
            assertThat(tab.find(".field:has([type=file]) .wrong")).isVisible();

            tab.find("[id='prove:file']").setInputFiles(new FilePayload("../../x.html", "text/html", RECEIPT));
            tab.find("[id='prove:add']").click();
            assertThat(tab.find(".tag-SHOP_ASKED").first()).isVisible();
            var saved = tab.page()
                    .waitForDownload(
                            () -> tab.find("a[href*='protection/evidence']").click());
            assertThat(saved.suggestedFilename()).isEqualTo("evidence.pdf");
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(RECEIPT);
            noFileShows("zx81receipt");

            tab.find("[id='reply:answer']").fill("Sent on Monday");
            tab.find("[id='reply:send']").click();
            assertThat(tab.find("main")).containsText("Sent on Monday");

            tab.find("[id='decide:payout']").fill("80.01");
            tab.find("[id='decide:verdict']").fill("Nothing came");
            tab.find("[id='decide:grant']").click();
            assertThat(tab.find(".field:has([id='decide:payout']) .wrong")).isVisible();
            tab.keep("claim-to-decide").isAccessible();
            tab.find("[id='decide:payout']").fill("80,00");
            tab.find("[id='decide:grant']").click();
            assertThat(tab.find(".tag-DECIDED").first()).isVisible();

            tab.find("[id='paid:pay']").click();
            assertThat(tab.find(".tag-PAID").first()).isVisible();
        }
        var claims =
                House.api().get("/shops/" + card.shop() + "/claims").is(200).items();
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().getString("state")).isEqualTo("PAID");
        assertThat(claims.getFirst().getString("orderNr")).isEqualTo(number);
        assertThat(claims.getFirst().getJsonObject("payout").getString("amount"))
                .isEqualTo("80.00");
        assertThat(House.database().placesOf("zx81words")).isEmpty();
    }

    @Test
    void beginsWithAProtectedOrderOnly() {
        try (var tab = claims(Screen.DESK)) {
            tab.find("[id='report:orderNr']").fill("nothing-like-it");
            tab.find("[id='report:text']").fill("zx81words");
            tab.find("[id='report:take']").click();

            assertThat(tab.find(".field:has([id='report:orderNr']) .wrong")).isVisible();
            assertThat(tab.find("[id='report:text']")).hasValue("zx81words");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "protection/claims, DESK, en",
        "protection/claims, PHONE, de",
        "protection/protections, DESK, pl",
        "protection/protections, PHONE, sv",
        "protection/covers, DESK, nl",
        "protection/covers, PHONE, pl",
        "purchase/refused, DESK, de",
        "purchase/refused, PHONE, nl"
    })
    void canBeReadByEverybody(String page, Screen screen, String language) {
        card.handOver(Card.order(Card.newAddress(), "80.00"), Card.product()).is(422);
        try (var tab = Browser.open(screen, language)) {
            Desk.enter(tab);
            Desk.workOn(tab, domain());
            if (page.endsWith("claims")) {
                tab.go("/console/protection/claims");
                report(tab);
            }
            tab.go("/console/" + page);

            assertThat(tab.find("main table").first()).isVisible();
            tab.keep(page.replace('/', '-') + "-" + screen + "-" + language)
                    .fitsItsScreen()
                    .isAccessible();
        }
    }

    @Test
    void coversAreTheOperatorsToChange() {
        try (var tab = Browser.open(Screen.DESK)) {
            Desk.enter(tab);
            tab.go("/console/protection/covers");
            tab.find("[id='promise:market']").selectOption("LU");
            tab.find("[id='promise:amount']").fill("nothing");
            tab.find("[id='promise:save']").click();
            assertThat(tab.find(".field:has([id='promise:amount']) .wrong")).isVisible();

            tab.find("[id='promise:amount']").fill("3.000,00");
            tab.find("[id='promise:save']").click();
            assertThat(tab.find(".says-good")).isVisible();
        }
        assertThat(Api.nobody("GET", "/covers?market=LU").send().items())
                .extracting(cover -> cover.getString("amount"))
                .containsExactly("3000.00");

        try (var tab = Browser.open(Screen.DESK)) {
            Desk.enter(tab);
            tab.go("/console/protection/covers");
            var row = tab.find("tr:has-text('Luxembourg')");
            row.getByText("Register on the form only").click();
            assertThat(row).containsText("People register on the form only");
            assertThat(Api.nobody("GET", "/covers?market=LU").send().items())
                    .allMatch(cover -> cover.getBoolean("byForm"));
            tab.keep("covers-by-form").isAccessible();
        }
        try (var tab = Browser.openWithoutScripts(Screen.PHONE)) {
            Desk.enter(tab);
            tab.go("/console/protection/covers");
            tab.find("tr:has-text('Luxembourg') button, tr:has-text('Luxembourg') input[type=submit]")
                    .first()
                    .click();
            assertThat(tab.find(".says-good")).isVisible();
        }
        assertThat(Api.nobody("GET", "/covers?market=LU").send().items()).isEmpty();
    }

    private Tab claims(Screen screen) {
        var tab = Browser.open(screen);
        Desk.enter(tab);
        Desk.workOn(tab, domain());
        tab.go("/console/protection/claims");
        return tab;
    }

    private void report(Tab tab) {
        tab.find("[id='report:orderNr']").fill(number);
        tab.find("[id='report:text']").fill("Nothing came, says zx81words");
        tab.find("[id='report:take']").click();
        assertThat(tab.find(".tag-REPORTED").first()).isVisible();
    }

    private String domain() {
        return House.api().get("/shops/" + card.shop()).is(200).json().getString("domain");
    }

    private static void noFileShows(String text) throws IOException {
        try (var files = Files.walk(House.data().resolve("evidence"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}");
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain(text);
            });
        }
    }
}
