package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card and the page it finds an order on, whatever the page is like. */
@Tag("once")
class CardPageBrowserIT {

    private static final String CARD = "sigill-card .card";
    private static final String GO = CARD + " .go";

    /** Field by field, as a page that is put together by script does; without markup in strings, which its policy forbids. */
    private static final String PRINT = "html => { const read = new DOMParser().parseFromString("
            + "trustedTypes.createPolicy('test', { createHTML: text => text }).createHTML(html), 'text/html');"
            + " document.querySelector('main').replaceChildren(...read.body.childNodes) }";

    @Test
    void comesOncePerOrder() {
        var shop = CardShop.in("NL").asking("V1");
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            assertThat(tab.find(CARD)).isVisible();
            tab.page().evaluate("sigill.reInitialize(); sigill.reInitialize()");
            assertThat(tab.find(CARD)).hasCount(1);
            tab.find(CARD + " .close").click();

            tab.page().evaluate("sigill.reInitialize()");
            assertThat(tab.find("sigill-badge .capsule")).isVisible();
            tab.page().waitForTimeout(500);

            assertThat(tab.find(CARD)).hasCount(0);
            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
        }
    }

    @Test
    void findsABlockThatAScriptPrintsLater() {
        var shop = CardShop.in("NL").asking("V1");
        try (var tab = ShopPage.of(shop.id()).open()) {
            assertThat(tab.find("sigill-badge .capsule")).isVisible();
            assertThat(tab.asked()).noneMatch(address -> address.contains("card.js"));

            tab.page().evaluate(PRINT, OrderBlock.of(CardShop.nobody()).html());

            assertThat(tab.find(CARD)).isVisible();
        }
    }

    @Test
    void findsABlockOnAPageThatNeverRests() {
        var shop = CardShop.in("NL").asking("V1");
        try (var tab = ShopPage.of(shop.id()).open()) {
            assertThat(tab.find("sigill-badge .capsule")).isVisible();
            tab.page().evaluate("() => setInterval(() => { document.title = String(Math.random()) }, 20)");

            tab.page().evaluate(PRINT, OrderBlock.of(CardShop.nobody()).html());

            assertThat(tab.find(CARD)).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'<div id=trustedShopsCheckout></div>'",
        "'<template><div id=trustedShopsCheckout>x</div></template>'"
    })
    void leavesPagesWithoutAnOrderAlone(String html) {
        var shop = CardShop.in("NL").asking("V1");
        try (var tab = ShopPage.of(shop.id()).showing("<h1>Books</h1>" + html).open()) {
            assertThat(tab.find("sigill-badge .capsule")).isVisible();
            tab.page().waitForTimeout(300);

            assertThat(tab.find("sigill-card")).hasCount(0);
            assertThat(tab.asked()).noneMatch(address -> address.contains("card.js"));
        }
    }

    @Test
    void aBrokenBlockBreaksNothing() {
        var shop = CardShop.in("NL").asking("V1");
        var html = "<h1>Books</h1><div id=trustedShopsCheckout><span id=tsCheckoutOrderAmount>NaN</span><b>x</div>";
        try (var tab = ShopPage.of(shop.id()).showing(html).open()) {
            assertThat(tab.find(GO)).hasText("Open the form");
            assertThat(tab.sent()).isEmpty();
        }
    }

    @Test
    void whatAPageSaysStaysText() {
        var nasty = "<img src=x onerror=alert(1)>\"'${7*7}{{1}}";
        var order = OrderBlock.of(CardShop.BASIC).with("OrderNr", nasty).with("OrderPaymentType", nasty);
        try (var tab = CardShop.in("NL").asking("V1").page(order).open()) {
            assertThat(tab.find(CARD)).isVisible();

            assertThat(tab.find("sigill-card img")).hasCount(0);
            assertThat(CardShop.sent(tab, "purchases").getJsonObject("order").getString("orderNr"))
                    .isEqualTo(nasty);
        }
    }
}
