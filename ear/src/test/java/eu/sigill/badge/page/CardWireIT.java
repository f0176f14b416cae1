package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves an order page, moment by moment: the rows of requirements 1.9 up to the click, on the wire and in the tables. */
class CardWireIT {

    private static final String CARD = "sigill-card .card";
    private static final String GO = CARD + " .go";
    private static final Set<String> OF_REMINDER = Set.of("orderNr", "buyerEmail");
    private static final Set<String> OF_PROTECTION =
            Set.of("orderNr", "buyerEmail", "orderAmount", "currency", "paymentType", "customerNr", "estDeliveryDate");

    @Test
    void recognitionSendsAHashAndNothingElseAndLeavesNothing() throws NoSuchAlgorithmException {
        var shop = CardShop.in("NL").asking("V1");
        var before = House.database().rows();
        try (var tab =
                shop.page(OrderBlock.of(" Somebody.NEVER@books.example ")).open()) {
            assertThat(tab.find(CARD)).isVisible();

            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
            var hash = MessageDigest.getInstance("MD5")
                    .digest("somebody.never@books.example".getBytes(StandardCharsets.UTF_8));
            assertThat(CardShop.sent(tab, "recognitions").toString())
                    .isEqualTo("{\"shop\":\"%s\",\"hash\":\"%s\"}"
                            .formatted(shop.id(), HexFormat.of().formatHex(hash)));
            assertThat(tab.asked()).noneMatch(address -> address.contains("?"));
        }
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"NL, true, Protect your order free of charge", "NL, false, Shall we remind you to review?"})
    void aCardThatIsShownSendsAndLeavesNothing(String market, boolean certified, String words) {
        var shop = CardShop.in(market, certified, "SHOP_REVIEWS", "PRODUCT_REVIEWS", "PROTECTION");
        var before = House.database().rows();
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            assertThat(tab.find(CARD)).containsText(words);

            assertThat(CardShop.calls(tab)).containsExactly("recognitions/v2");
        }
        assertThat(House.database().rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "two@books.example, three@books.example", "null"})
    void withoutAnAddressNothingIsAsked(String email) {
        var shop = CardShop.in("NL").asking("V1");
        var before = House.database().rows();
        try (var tab = shop.page(OrderBlock.of(email)).open()) {
            assertThat(tab.find(CARD)).isVisible();

            assertThat(tab.sent()).isEmpty();
        }
        assertThat(House.database().rows())
                .as("an order page before recognition")
                .isEqualTo(before);
    }

    @Test
    void whereItIsSwitchedOffNothingIsAsked() {
        var shop = CardShop.in("NL").asking("OFF");
        var before = House.database().rows();
        try (var tab = shop.page(OrderBlock.of(CardShop.BASIC)).open()) {
            assertThat(tab.find(GO)).hasText("Protect my order");

            assertThat(tab.sent()).isEmpty();
        }
        assertThat(House.database().rows())
                .as("an order page before recognition")
                .isEqualTo(before);
    }

    @Test
    void whereTheShopAsksFirstNothingIsAskedOrSentBeforeTheClick() {
        var shop = CardShop.in("NL").asking("V1");
        House.database().write("insert into badge_shop (shop_id, asks_first, version) values (?, true, 0)", shop.id());
        try (var tab = shop.page(OrderBlock.of(CardShop.BASIC)).open()) {
            assertThat(tab.find(GO)).hasText("Protect my order");
            assertThat(tab.sent()).isEmpty();

            tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(tab.find(CARD)).containsText("Your order is protected");
            assertThat(CardShop.calls(tab)).containsExactly("registrations");
        }
    }

    @ParameterizedTest
    @CsvSource({"basic@books.example, NL, EUR", "plus@books.example, DE, EUR", "basic@books.example, PL, PLN"})
    void ofAMemberExactlyTheFieldsOfProtectionAreHandedOver(String member, String market, String currency) {
        var shop = CardShop.in(market, true, "SHOP_REVIEWS", "PROTECTION").asking("V1");
        var order = OrderBlock.of(member).with("OrderCurrency", currency);
        try (var tab = shop.page(order).open()) {
            assertThat(tab.find(CARD)).containsText("Your order can be protected");

            assertThat(CardShop.calls(tab)).containsExactly("recognitions", "purchases");
            var purchase = CardShop.sent(tab, "purchases");
            assertThat(purchase.keySet()).isEqualTo(Set.of("shop", "order"));
            assertThat(purchase.getJsonObject("order").keySet()).isEqualTo(OF_PROTECTION);
            assertThat(rows("protection", shop)).isOne();
        }
    }

    @Test
    void productsGoWhereTheyAreReviewed() {
        var shop = CardShop.in("NL").asking("V1");
        try (var tab = shop.page(OrderBlock.of(CardShop.BASIC)).open()) {
            assertThat(tab.find(CARD)).containsText("Your order can be protected");

            var product =
                    CardShop.sent(tab, "purchases").getJsonArray("products").getJsonObject(0);
            assertThat(product.keySet()).isEqualTo(Set.of("url", "name", "sku", "gtin"));
            assertThat(product.getString("name")).isEqualTo(OrderBlock.TITLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"reminders@books.example, true", "basic@books.example, false", "plus@books.example, false"})
    void ofAReminderOnlyNumberAndAddressAreHandedOver(String member, boolean certified) {
        var shop = CardShop.in("NL", certified, "SHOP_REVIEWS", "PROTECTION").asking("V1");
        try (var tab = shop.page(OrderBlock.of(member)).open()) {
            assertThat(tab.find(CARD)).containsText("You get reminders to review");

            var order = CardShop.sent(tab, "purchases").getJsonObject("order");
            assertThat(order.keySet()).isEqualTo(OF_REMINDER);
            assertThat(rows("purchase", shop)).isOne();
            assertThat(rows("protection", shop)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, and the products", "false, and your e-mail address"})
    void aClickForRemindersSaysWhatItSends(boolean products, String words) {
        var reviews = products ? new String[] {"SHOP_REVIEWS", "PRODUCT_REVIEWS"} : new String[] {"SHOP_REVIEWS"};
        var shop = CardShop.in("NL", false, reviews).asking("V1");
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            assertThat(tab.find(CARD)).containsText(words);

            tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(tab.find(CARD)).containsText("You are registered");
            assertThat(CardShop.sent(tab, "registrations").containsKey("products"))
                    .isEqualTo(products);
        }
    }

    @Test
    void somebodyNewWhoClosesTheCardLeavesNothing() {
        var shop = CardShop.in("NL").asking("V1");
        var before = House.database().rows();
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            assertThat(tab.find(CARD)).isVisible();
            tab.find(CARD + " .button").getByText("No, thanks").click();
            assertThat(tab.find(CARD)).hasCount(0);
            tab.page().navigate("about:blank");

            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
        }
        assertThat(House.database().rows()).isEqualTo(before);
        assertThat(rows("purchase", shop)).isZero();
    }

    @Test
    void aClickRegistersWithTheFieldsOfItsCaseAndATabConfirms() {
        var shop = CardShop.in("NL").asking("V1");
        var order = OrderBlock.of("click-" + shop.id().toLowerCase(java.util.Locale.ROOT) + "@books.example");
        try (var tab = shop.page(order).in("nl").open()) {
            var confirming = tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(tab.find(CARD)).containsText("Je bestelling is beschermd");
            var click = CardShop.sent(tab, "registrations");
            assertThat(click.keySet()).isEqualTo(Set.of("shop", "level", "terms", "language", "order", "products"));
            assertThat(click.getString("level")).isEqualTo("BASIC");
            assertThat(click.getString("language")).isEqualTo("nl");
            assertThat(click.getJsonObject("order").keySet()).isEqualTo(OF_PROTECTION);
            assertThat(confirming.locator(".notice-good")).containsText("Je bent Basic-lid");
            assertThat(confirming.locator(".notice-good")).containsText("€\u00a079,90");
            assertThat(confirming).hasURL(House.url() + "/membership/confirmed?lang=nl");
            assertThat(rows("protection", shop)).isOne();
        }
    }

    @Test
    void aClickForRemindersSendsNumberAndAddress() {
        var shop = CardShop.withoutMark("NL").asking("V1");
        var order = OrderBlock.of("remind-" + shop.id().toLowerCase(java.util.Locale.ROOT) + "@books.example");
        try (var tab = shop.page(order).open()) {
            tab.page().waitForPopup(() -> tab.find(GO).click());
            assertThat(tab.find(CARD)).containsText("You are registered");

            var click = CardShop.sent(tab, "registrations");
            assertThat(click.getString("level")).isEqualTo("REMINDERS");
            assertThat(click.getJsonObject("order").keySet()).isEqualTo(OF_REMINDER);
            assertThat(click).doesNotContainKey("products");
        }
    }

    @Test
    void aReminderAloneMayBeWantedOfAShopThatProtects() {
        var shop = CardShop.in("NL", true, "SHOP_REVIEWS", "PROTECTION").asking("V1");
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            tab.find(CARD).getByText("Only remind me").click();
            assertThat(tab.find(CARD)).containsText("Shall we remind you to review?");
            assertThat(CardShop.calls(tab)).containsExactly("recognitions");

            tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(tab.find(CARD)).containsText("You are registered");
            var click = CardShop.sent(tab, "registrations");
            assertThat(click.getString("level")).isEqualTo("REMINDERS");
            assertThat(click.getJsonObject("order").keySet()).isEqualTo(OF_REMINDER);
            assertThat(rows("protection", shop)).isZero();
        }
    }

    @Test
    void whereNobodyRegistersByAClickTheFormProtects() {
        var shop = CardShop.byForm().asking("V1");
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            var form = tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(form.url()).startsWith(House.url() + "/protection?lang=en#");
            assertThat(form.locator("[name=level][value=BASIC]")).isChecked();
            form.locator("main button").click();
            assertThat(form.locator(".notice-good")).containsText("€79.90");
            assertThat(rows("protection", shop)).isOne();
            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
        }
    }

    @Test
    void whereThereIsNoCoverAReminderIsAllThereIs() {
        var shop = CardShop.in("CH").asking("V1");
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).open()) {
            assertThat(tab.find(GO)).hasText("Remind me");
        }
    }

    @Test
    void aFormIsFilledWithoutARequestThatTells() {
        var shop = CardShop.in("NL").asking("V1");
        var before = House.database().rows();
        var email = CardShop.nobody();
        try (var tab =
                shop.page(OrderBlock.of(email).without("OrderPaymentType")).open()) {
            var asked = new java.util.ArrayList<String>();
            tab.page().context().onRequest(request -> asked.add(request.url().split("#", -1)[0]));

            var form = tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(form.url())
                    .startsWith(House.url() + "/membership?lang=en#")
                    .contains("buyerEmail=" + email.replace("@", "%40"), "orderAmount=79.90", "level=BASIC");
            assertThat(asked).anyMatch(address -> address.contains("/membership"));
            assertThat(asked)
                    .noneMatch(address -> address.contains("books.example") && !address.contains("shop.example"));
            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
        }
        assertThat(House.database().rows()).isEqualTo(before);
    }

    private static long rows(String table, CardShop shop) {
        return House.database().number("select count(*) from " + table + " where shop_id = ?", shop.id());
    }
}
