package eu.sigill.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with a file, a link or a key is said in the language of the one who mends it. */
@Tag("once")
class ConsoleLanguageBrowserIT {

    private static final String FILES = "/console/link/links.csv?format=compatible";

    private final TestShop shop = House.newShop();
    private final Tab tab = Browser.open(Screen.DESK, "de-DE");

    @BeforeEach
    void signIn() {
        Desk.enter(tab);
        Desk.workOn(tab, shop.domain());
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void aRowWithoutALink() {
        tab.go("/console/link/links");
        tab.find("#file")
                .setInputFiles(file("email,name,ref\nzx81canary,Maria Jansen,ORD-1\nmaria@lezer.example,,2\n"));
        tab.find("#csv-make").click();

        assertThat(tab.find("#csv-problems li"))
                .hasText(new String[] {"Zeile 2: email ist keine E-Mail-Adresse", "Zeile 3: name ist leer"});
        var problem = tab.page().waitForDownload(() -> tab.find("#csv-download").click());
        assertThat(problem.path()).content().contains(",\"name ist leer\"");
    }

    @Test
    void aFileThatCannotBeRead() {
        assertThat(answerTo("de", "mail,name\n")).isEqualTo("In der Kopfzeile fehlt email (benennen Sie mail um), ref");
        assertThat(answerTo("sv", "")).isEqualTo("Filen är tom");
    }

    @Test
    void aSessionThatEndedMeanwhile() {
        tab.go("/console/link/links");
        tab.find("#file").setInputFiles(file("email,name,ref\nmaria@lezer.example,Maria Jansen,ORD-1\n"));
        tab.page().context().clearCookies();
        tab.find("#csv-make").click();

        assertThat(tab.find("#csv-error")).containsText("Ihre Datei ist unverändert");
    }

    @Test
    void aFileThatHasToWaitForOthers() {
        var times = new AtomicInteger();
        tab.page().route("**/links.csv*", route -> {
            if (times.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "0")));
            } else {
                route.resume();
            }
        });
        tab.go("/console/link/links");
        tab.find("#file").setInputFiles(file("email,name,ref\nmaria@lezer.example,Maria Jansen,ORD-1\n"));
        tab.find("#csv-make").click();

        assertThat(tab.find("#csv-result")).isVisible();
        assertThat(tab.find("#csv-problems li")).hasCount(0);
        assertThat(times).hasValue(2);
    }

    @Test
    void anOrderThatNoLinkCanCarry() {
        tab.go("/console/link/links");
        tab.find("#one\\:email").fill("maria@lezer.example");
        tab.find("#one\\:ref").fill("ORD-1");
        tab.find("#one\\:make").click();

        assertThat(tab.find(".field:has(#one\\:name) .wrong")).hasText("Diese Angabe ist leer");
    }

    @Test
    void anOrderOfWhichNoFieldIsWrongByItself() {
        tab.go("/console/link/links");
        tab.find("#one\\:email").fill("maria@lezer.example");
        tab.find("#one\\:name").fill("Maria Jansen");
        tab.find("#one\\:ref").fill("ORD-1");
        tab.find("#one\\:skus").evaluate("box => box.value = 'B'.repeat(33_000)"); // typing it takes a minute
        tab.find("#one\\:make").click();

        assertThat(tab.find(".says-danger")).hasText("Die Bestellung ist länger, als ein Link sein kann");
    }

    @Test
    void aLinkThatWasChangedOnItsWay() {
        check(House.url() + shop.linkEncodedTwice());
        assertThat(tab.find("main li")).hasText("Die Nutzdaten wurden 2-mal prozentkodiert; einmal ist richtig");

        check(House.url() + shop.form());
        assertThat(tab.find(".notice-danger")).containsText("(Falsche Adresse)");
        assertThat(tab.find("main li")).hasText("Der Parameter p fehlt");
    }

    @Test
    void aKeyThatIsNone() {
        tab.go("/console/link/keys");
        tab.find("#bring\\:encryptKey").fill("YWJj");
        tab.find("#bring\\:authKey").fill(shop.keys().authKeyBase64());
        tab.find("#bring\\:take").click();

        assertThat(tab.find(".wrong")).hasText("Der Verschlüsselungsschlüssel hat 3 Byte statt 32");
    }

    @Test
    void aChoiceThatIsNotOffered() {
        tab.go("/console/link/links");
        tab.find("#one\\:format option").first().evaluate("option => option.value = 'zx81canary'");
        tab.find("#one\\:make").click();

        assertThat(tab.find(".field:has(#one\\:format) .wrong")).hasText("Wählen Sie aus der Liste");
    }

    private void check(String link) {
        tab.go("/console/link/checker");
        tab.find("#check\\:link").fill(link);
        tab.find("#check\\:look").click();
    }

    private String answerTo(String language, String csv) {
        var options = RequestOptions.create()
                .setHeader("Origin", House.url().toString())
                .setHeader("Content-Type", "text/csv")
                .setData(csv.getBytes(StandardCharsets.UTF_8));
        var answer = tab.page().request().post(FILES + "&lang=" + language + "&shop=" + shop.id(), options);
        assertThat(answer.status()).isEqualTo(422);
        return answer.text();
    }

    private static FilePayload file(String csv) {
        return new FilePayload("orders.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
