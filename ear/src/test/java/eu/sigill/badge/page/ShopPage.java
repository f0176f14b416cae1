package eu.sigill.badge.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A page of a shop with the badge's tag on it, under a policy that lets in nothing but what the guide for shops names. */
final class ShopPage {

    /** Where the page stands: on a host that is not the house's. */
    static final String ADDRESS = "http://books.shop.example/thanks";

    /** Lets tests see what is in shadow; {@link BadgeBrowserIT} holds that pages do not. */
    static final String OPEN = "const attach = Element.prototype.attachShadow;"
            + "Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }) }";

    /** Sums up what moved without anybody having asked for it. */
    private static final String WATCH = "window.moved = 0; new PerformanceObserver(list =>"
            + " list.getEntries().forEach(entry => window.moved += entry.value))"
            + ".observe({ type: 'layout-shift', buffered: true })";

    private final String shop;
    private final List<String> attributes = new ArrayList<>();
    private String language = "en";
    private String body = "<h1>Thank you</h1><p>Your parcel is on its way.</p>";
    private boolean inShadow = true;
    private Consumer<Page> meddling = page -> {};

    ShopPage(String shop) {
        this.shop = shop;
    }

    static ShopPage of(String shop) {
        return new ShopPage(shop);
    }

    /** An attribute at the tag, such as {@code data-color-scheme=dark}. */
    ShopPage with(String name, String value) {
        attributes.add("%s=\"%s\"".formatted(name, value));
        return this;
    }

    ShopPage in(String spoken) {
        language = spoken;
        return this;
    }

    /** What stands on the page, beside the tag. */
    ShopPage showing(String html) {
        body = html;
        return this;
    }

    /** As it is in the field, where nobody looks into the shadow. */
    ShopPage untouched() {
        inShadow = false;
        return this;
    }

    /** Somebody on the way changes what this address answers. */
    ShopPage changing(String address, UnaryOperator<String> how) {
        meddling = page -> page.route(address, route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(how.apply(answer.text())));
        });
        return this;
    }

    Tab open() {
        return open(Screen.DESK);
    }

    Tab open(Screen screen) {
        var tab = Browser.open(screen);
        if (inShadow) {
            tab.page().addInitScript(OPEN);
        }
        tab.page().addInitScript(WATCH);
        meddling.accept(tab.page());
        tab.host(ADDRESS, html()).go(ADDRESS);
        return tab;
    }

    private String html() {
        return """
                <!doctype html>
                <html lang="%1$s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy"
                  content="default-src 'self'; script-src %2$s; connect-src %2$s; require-trusted-types-for 'script'">
                <title>Books</title>
                <main>%3$s</main>
                <script async referrerpolicy="no-referrer" src="%2$s/badge/%4$s.js" %5$s></script>
                </html>
                """.formatted(language, House.url(), body, shop, String.join(" ", attributes));
    }
}
