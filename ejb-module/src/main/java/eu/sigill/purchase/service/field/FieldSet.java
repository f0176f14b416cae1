package eu.sigill.purchase.service.field;

import static eu.sigill.purchase.service.field.OrderField.AMOUNT;
import static eu.sigill.purchase.service.field.OrderField.CURRENCY;
import static eu.sigill.purchase.service.field.OrderField.CUSTOMER_NUMBER;
import static eu.sigill.purchase.service.field.OrderField.DELIVERY_DATE;
import static eu.sigill.purchase.service.field.OrderField.EMAIL;
import static eu.sigill.purchase.service.field.OrderField.ORDER_DATE;
import static eu.sigill.purchase.service.field.OrderField.ORDER_NUMBER;
import static eu.sigill.purchase.service.field.OrderField.PAYMENT_TYPE;
import static eu.sigill.purchase.service.field.ProductField.GTIN;
import static eu.sigill.purchase.service.field.ProductField.NAME;
import static eu.sigill.purchase.service.field.ProductField.SKU;
import static eu.sigill.purchase.service.field.ProductField.URL;

import eu.sigill.platform.model.Market;
import eu.sigill.purchase.model.Use;
import java.util.EnumSet;
import java.util.Set;

/**
 * Exactly what may leave an order page in one case. The script drops every other field before it sends, and whatever comes
 * nevertheless is refused: data that nobody needs must not even arrive (GDPR Art. 5(1)(c)).
 *
 * @param required without these there is nothing to be done
 * @param optional these may be missing
 * @param requiredOfProducts empty where products are none of our business
 */
public record FieldSet(
        Set<OrderField> required,
        Set<OrderField> optional,
        Set<ProductField> requiredOfProducts,
        Set<ProductField> optionalOfProducts) {

    public FieldSet {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        requiredOfProducts = Set.copyOf(requiredOfProducts);
        optionalOfProducts = Set.copyOf(optionalOfProducts);
    }

    /** The set for this use, with products if they are to be reviewed, by the table of this market. */
    public static FieldSet of(Use use, boolean productReviews, Market market) {
        var required = EnumSet.of(ORDER_NUMBER, ORDER_DATE, EMAIL);
        var optional = EnumSet.noneOf(OrderField.class);
        if (use == Use.PROTECTION) {
            required.addAll(EnumSet.of(AMOUNT, CURRENCY, PAYMENT_TYPE));
            optional.addAll(EnumSet.of(CUSTOMER_NUMBER, DELIVERY_DATE));
        }
        var requiredOfProducts = productReviews ? requiredOfProducts(market) : EnumSet.noneOf(ProductField.class);
        var optionalOfProducts = EnumSet.noneOf(ProductField.class);
        if (productReviews) {
            optionalOfProducts.addAll(EnumSet.complementOf(requiredOfProducts));
        }
        return new FieldSet(required, optional, requiredOfProducts, optionalOfProducts);
    }

    /** The Polish contract counts article number and GTIN among what a product review needs; elsewhere they may be missing. */
    private static EnumSet<ProductField> requiredOfProducts(Market market) {
        return market == Market.PL ? EnumSet.of(URL, NAME, SKU, GTIN) : EnumSet.of(URL, NAME);
    }

    public boolean takesProducts() {
        return !requiredOfProducts.isEmpty();
    }

    public boolean allows(OrderField field) {
        return required.contains(field) || optional.contains(field);
    }

    public boolean allows(ProductField field) {
        return requiredOfProducts.contains(field) || optionalOfProducts.contains(field);
    }
}
