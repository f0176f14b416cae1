package eu.sigill.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as shops have them, through the console: no letter is lost, no row is counted wrongly, nothing is passed over in silence. */
@Tag("once")
class OrderFileBrowserIT {

    private static final String HEADER = "email,name,ref\n";
    private static final String GOOD = "maria@lezer.example,Maria Jansen,ORD-1\n";
    private static final String BAD = "maria@lezer.example,,ORD-1\n";

    private final TestShop shop = House.newShop();
    private Tab tab = Browser.open();

    @BeforeEach
    void workOnTheShop() {
        sitDown(tab);
    }

    private void sitDown(Tab at) {
        Desk.enter(at);
        Desk.workOn(at, shop.domain());
        at.go("/console/link/links");
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @ParameterizedTest
    @EnumSource
    void sayWhichRowsAreInAnotherEncoding(Screen screen) throws IOException {
        tab.close();
        tab = Browser.open(screen);
        sitDown(tab);

        var made = made("orders.csv", (HEADER + "zoe@lezer.example,Zoë,1\n" + GOOD).getBytes(ISO_8859_1));

        assertThat(tab.find("#csv-problems li")).hasText(new String[] {"Row 2: name is not UTF-8"});
        assertThat(made).hasSize(3);
        assertThat(made.get(2)).contains(shop.form());
        tab.keep("links-latin-" + screen).fitsItsScreen().isAccessible();
    }

    @Test
    void sayWhereALetterWasLostBefore() throws IOException {
        made("orders.csv", (HEADER + "zoe@lezer.example,Zo\ufffd,1\n").getBytes(UTF_8));

        assertThat(tab.find("#csv-problems li")).containsText("Row 2: name has lost a letter");
    }

    @Test
    void keepTheirLettersAndTheMarkOfTheirEncoding() throws IOException {
        var made =
                made("orders.csv", ("\ufeff" + HEADER + "ewa@lezer.example,\"Dąbrowska, Ewa\",1\r\n").getBytes(UTF_8));

        assertThat(made.getFirst()).startsWith("\ufeffemail");
        assertThat(made.get(1)).contains("\"Dąbrowska, Ewa\"");
    }

    @Test
    void countTheirRowsAsASpreadsheetDoes() throws IOException {
        var file = "\n\n" + HEADER + "\n" + BAD + "   \n\r\n" + "maria@lezer.example,\"\nJansen\n\",\n"
                + "maria@lezer.example,5\" screen,ORD-2\n" + GOOD.repeat(600) + "\n" + BAD
                + "maria@lezer.example,\"open,ORD-3\n" + BAD;

        var made = made("orders.csv", file.getBytes(UTF_8));

        assertThat(problems())
                .containsExactly(
                        "Row 5: name is empty",
                        "Row 8: ref is empty",
                        "Row 611: name is empty",
                        "Row 612: The row has a quote that is not closed",
                        "Row 613: name is empty");
        assertThat(made.stream().filter(row -> row.contains(shop.form()))).hasSize(601);
        assertThat(tab.find("#csv-summary")).containsText("601");
    }

    @Test
    void mayBeOfOrdersInJson() throws IOException {
        var good = "{\"email\":\"maria@lezer.example\",\"name\":\"Maria\",\"ref\":\"1\"}\n";
        var bad = "{\"email\":\"maria@lezer.example\",\"name\":\"\",\"ref\":\"1\"}\n";

        var made = made("orders.ndjson", (good.repeat(501) + "\n" + bad + good).getBytes(UTF_8));

        assertThat(problems()).containsExactly("Row 503: name is empty");
        assertThat(made).hasSize(503);
        assertThat(made.get(501)).isEqualTo("{\"row\":503,\"problem\":\"name is empty\"}");
        assertThat(tab.find("#csv-download")).hasAttribute("download", "links.ndjson");
    }

    @Test
    void passOverNoLineOfLettersThatAreNotAscii() throws IOException {
        var good = "{\"email\":\"maria@lezer.example\",\"name\":\"Maria\",\"ref\":\"1\"}\n";

        var made = made("orders.ndjson", (good + "żółć\n" + good).getBytes(UTF_8));

        assertThat(problems()).singleElement().asString().startsWith("Row 2: ");
        assertThat(made).hasSize(3);
        assertThat(made.get(2)).contains(shop.form());
    }

    @Test
    void tellWhichColumnsGoIntoNoLink() throws IOException {
        made("orders.csv", "email,name,ref,sku,größe\nmaria@lezer.example,Maria,1,BOOK-1,XL\n".getBytes(UTF_8));

        assertThat(tab.find("#csv-notices"))
                .hasText("These columns do not go into links: sku (name it skus if it should), größe");
        tab.keep("links-ignored").isAccessible();
    }

    private List<String> problems() {
        return new ArrayList<>(tab.find("#csv-problems li").allTextContents());
    }

    private List<String> made(String name, byte[] file) throws IOException {
        tab.find("#file").setInputFiles(new FilePayload(name, "text/csv", file));
        tab.find("#csv-make").click();
        assertThat(tab.find("#csv-result")).isVisible();
        var answer = tab.page().waitForDownload(() -> tab.find("#csv-download").click());
        return Files.readString(answer.path(), UTF_8).lines().toList();
    }
}
