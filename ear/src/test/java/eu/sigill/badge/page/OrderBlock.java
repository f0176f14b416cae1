package eu.sigill.badge.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a shop's module prints about an order: all there can be, but for what a test takes away or changes. */
final class OrderBlock {

    static final String TITLE = "Atlas <b>of</b> \"Quiet\" Places & ${more}";

    private static final String PRODUCT = """
            <span class="tsCheckoutProductItem">
              <span class="tsCheckoutProductUrl">https://books.shop.example/atlas</span>
              <span class="tsCheckoutProductName">%s</span>
              <span class="tsCheckoutProductSKU">B-7</span>
              <span class="tsCheckoutProductGTIN">9783161484100</span>
            </span>
            """.formatted(escaped(TITLE));

    private final Map<String, String> fields = new LinkedHashMap<>();

    private OrderBlock(String email) {
        fields.put("OrderNr", "A-" + UUID.randomUUID());
        fields.put("BuyerEmail", email);
        fields.put("BuyerId", "4711");
        fields.put("OrderAmount", "79.90");
        fields.put("OrderCurrency", "EUR");
        fields.put("OrderPaymentType", "INVOICE");
        fields.put("OrderEstDeliveryDate", "2026-12-24");
    }

    /** An order of this address. */
    static OrderBlock of(String email) {
        return new OrderBlock(email);
    }

    OrderBlock with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    OrderBlock without(String field) {
        fields.remove(field);
        return this;
    }

    String number() {
        return fields.getOrDefault("OrderNr", "");
    }

    String html() {
        return fields.entrySet().stream()
                .map(field ->
                        "<span id=\"tsCheckout%s\">%s</span>".formatted(field.getKey(), escaped(field.getValue())))
                .collect(Collectors.joining(
                        "\n",
                        "<h1>Thank you</h1><p>Your order is being packed.</p><div id=\"trustedShopsCheckout\" hidden>",
                        PRODUCT + "</div>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
