package eu.sigill.badge.service.check;

import eu.sigill.badge.service.page.Order;
import eu.sigill.badge.service.page.Product;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A field of an order block, by the name that it has on the page. */
public enum Field {
    ORDER_NR(OrderField.ORDER_NUMBER, "tsCheckoutOrderNr"),
    BUYER_EMAIL(OrderField.EMAIL, "tsCheckoutBuyerEmail"),
    BUYER_ID(OrderField.CUSTOMER_NUMBER, "tsCheckoutBuyerId"),
    ORDER_AMOUNT(OrderField.AMOUNT, "tsCheckoutOrderAmount"),
    ORDER_CURRENCY(OrderField.CURRENCY, "tsCheckoutOrderCurrency"),
    ORDER_PAYMENT_TYPE(OrderField.PAYMENT_TYPE, "tsCheckoutOrderPaymentType"),
    ORDER_EST_DELIVERY_DATE(OrderField.DELIVERY_DATE, "tsCheckoutOrderEstDeliveryDate"),
    PRODUCT_URL(ProductField.URL, "tsCheckoutProductUrl"),
    PRODUCT_IMAGE_URL(ProductField.IMAGE_URL, "tsCheckoutProductImageUrl"),
    PRODUCT_NAME(ProductField.NAME, "tsCheckoutProductName"),
    PRODUCT_SKU(ProductField.SKU, "tsCheckoutProductSKU"),
    PRODUCT_GTIN(ProductField.GTIN, "tsCheckoutProductGTIN"),
    PRODUCT_MPN(ProductField.MPN, "tsCheckoutProductMPN"),
    PRODUCT_BRAND(ProductField.BRAND, "tsCheckoutProductBrand");

    private final Enum<?> meant;
    private final String printed;

    Field(Enum<?> meant, String printed) {
        this.meant = meant;
        this.printed = printed;
    }

    /** Those that mean these fields of an order or a product; what no page prints, such as the order's day, has none. */
    static List<Field> of(Set<OrderField> order, Set<ProductField> products) {
        return Arrays.stream(values())
                .filter(field -> field.meant instanceof OrderField meant
                        ? order.contains(meant)
                        : products.contains(field.meant))
                .toList();
    }

    /** The id or class of its element. */
    public String printed() {
        return printed;
    }

    boolean isOfProducts() {
        return meant instanceof ProductField;
    }

    boolean isIn(Order order) {
        return switch (this) {
            case ORDER_NR -> order.orderNr().isPresent();
            case BUYER_EMAIL -> order.buyerEmail().isPresent();
            case BUYER_ID -> order.customerNr().isPresent();
            case ORDER_AMOUNT -> order.orderAmount().isPresent();
            case ORDER_CURRENCY -> order.currency().isPresent();
            case ORDER_PAYMENT_TYPE -> order.paymentType().isPresent();
            case ORDER_EST_DELIVERY_DATE -> order.estDeliveryDate().isPresent();
            default -> false;
        };
    }

    boolean isIn(Product product) {
        return switch (this) {
            case PRODUCT_URL -> product.url().isPresent();
            case PRODUCT_IMAGE_URL -> product.imageUrl().isPresent();
            case PRODUCT_NAME -> product.name().isPresent();
            case PRODUCT_SKU -> product.sku().isPresent();
            case PRODUCT_GTIN -> product.gtin().isPresent();
            case PRODUCT_MPN -> product.mpn().isPresent();
            case PRODUCT_BRAND -> product.brand().isPresent();
            default -> false;
        };
    }
}
