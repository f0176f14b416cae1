package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.Image;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import eu.sigill.member.OwnPage;
import eu.sigill.privacy.OwnData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What shops, products and people call themselves stays text, on every page that tells a name. */
@Tag("once")
class NastyNamesBrowserIT {

    private static final String NASTY = "<script>hit=1</script><img src=x onerror=hit=1>\"'&amp;#{7*7}${7*7}";
    private static final NastyShopper SHOPPER = NastyShopper.called(NASTY);

    /** What is wrong with the page; nothing, where the name is text or does not come up. */
    private static final String FAULTS = """
            name => {
              const text = document.documentElement.textContent;
              return [
                window.hit === undefined ? '' : 'a script ran',
                document.querySelector('img[src=x]') === null ? '' : 'an element was made',
                [...document.scripts].some(script => script.textContent.includes('hit=')) ? 'a script was made' : '',
                text.includes('onerror=hit') && !text.includes('#{7*7}${7*7}') ? 'an expression was worked out' : '',
                document.title.includes('&lt;') || text.includes('&lt;script') ? 'it was escaped twice' : '',
              ].filter(Boolean).join(', ');
            }
            """;

    private static TestShop shop;

    @BeforeAll
    static void beAMemberWithAReview() {
        shop = NastyShopper.opened(NASTY);
        SHOPPER.reviews(shop, NASTY).is(303);
        SHOPPER.joins(shop).is(201);
    }

    @Test
    void onPagesForEverybody() {
        var showing = new ArrayList<String>();
        try (var tab = Browser.open()) {
            for (var path : List.of(
                    "/shops/" + shop.id(),
                    shop.link(SHOPPER.order()),
                    shop.embedded() + "?p=" + shop.payload(SHOPPER.order()),
                    shop.form() + "?published",
                    "/membership?shop=" + shop.id(),
                    "/protection?shop=" + shop.id(),
                    "/notices/nl")) {
                tab.go(path);
                look(tab, path, showing);
            }
            tab.keep("nasty-public");
        }
        assertThat(showing).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void onTheirOwnPages() {
        var showing = new ArrayList<String>();
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnPage.enter(tab, SHOPPER.email(), "en");
            look(tab, "/member", showing);
            tab.keep("nasty-member");
            OwnData.enter(tab, SHOPPER.email(), "ACCESS", "en");
            tab.find("a[href*='/privacy/data']").click();
            look(tab, "/privacy/data", showing);
            tab.go("/privacy/correct");
            look(tab, "/privacy/correct", showing);
        }
        assertThat(showing).contains("/member", "/privacy/data");
    }

    @Test
    void onEveryPageOfTheConsole() throws IOException {
        var showing = new ArrayList<String>();
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            for (var path : consolePages()) {
                if (tab.go(path).status() == 200) {
                    look(tab, path, showing);
                }
            }
            tab.go("/console/merchant/shops?q=" + shop.domain());
            tab.keep("nasty-shops");
        }
        assertThat(showing).contains("/console/merchant/shop", "/console/review/reviews", "/console/review/today");
    }

    private static List<String> consolePages() throws IOException {
        var webapp = Image.repository().resolve("web-module/src/main/webapp");
        try (var files = Files.walk(webapp.resolve("console"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/"
                            + webapp.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replace(".xhtml", ""))
                    .filter(path -> !path.endsWith("/sign-in"))
                    .sorted()
                    .toList();
        }
    }

    private static void look(Tab tab, String path, List<String> showing) {
        assertThat(tab.page().evaluate(FAULTS, NASTY)).as(path).isEqualTo("");
        if (tab.page().textContent("body").contains("onerror=hit")) {
            showing.add(path);
        }
    }
}
