package eu.sigill.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file that the console hands out, and the line of the README that makes links with it. */
@Tag("once")
class KeyFileBrowserIT {

    private static final Path ORDERS =
            Path.of("../docs/orders.csv").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void makesLinksThatOpen() throws IOException, InterruptedException {
        var shop = House.newShop();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            var keys = downloaded(tab);
            var links = folder.resolve("links.csv");

            LinkKitCommandIT.linkKit(links, "make", "--keys", keys.toString(), ORDERS.toString());

            tab.go(link(Files.readAllLines(links).get(1)));
            assertThat(tab.find("section.block")).hasCount(3);
            assertThat(tab.find("section.block").nth(1)).containsText("978-1");
            assertThat(tab.find("section.block").nth(2)).containsText("978-2");
        }
    }

    private Path downloaded(Tab tab) {
        tab.go("/console/link/keys");
        tab.find("[id$=generate]").click();
        var download =
                tab.page().waitForDownload(() -> tab.find("[data-key-file]").click());
        assertThat(download.suggestedFilename()).matches("link-keys-.+\\.json");
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static String link(String row) {
        var found = Pattern.compile("https?://[^,\"]+").matcher(row);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
