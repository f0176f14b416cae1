package eu.sigill.badge.service.check;

import eu.sigill.badge.service.page.Order;
import eu.sigill.badge.service.page.Product;

/** A field of an order block, by the name that it has on the page. */
public enum Field {
    ORDER_NR("tsCheckoutOrderNr"),
    BUYER_EMAIL("tsCheckoutBuyerEmail"),
    BUYER_ID("tsCheckoutBuyerId"),
    ORDER_AMOUNT("tsCheckoutOrderAmount"),
    ORDER_CURRENCY("tsCheckoutOrderCurrency"),
    ORDER_PAYMENT_TYPE("tsCheckoutOrderPaymentType"),
    ORDER_EST_DELIVERY_DATE("tsCheckoutOrderEstDeliveryDate"),
    PRODUCT_URL("tsCheckoutProductUrl"),
    PRODUCT_IMAGE_URL("tsCheckoutProductImageUrl"),
    PRODUCT_NAME("tsCheckoutProductName"),
    PRODUCT_SKU("tsCheckoutProductSKU"),
    PRODUCT_GTIN("tsCheckoutProductGTIN"),
    PRODUCT_MPN("tsCheckoutProductMPN"),
    PRODUCT_BRAND("tsCheckoutProductBrand");

    private final String printed;

    Field(String printed) {
        this.printed = printed;
    }

    /** The id or class of its element. */
    public String printed() {
        return printed;
    }

    boolean isOfProducts() {
        return compareTo(PRODUCT_URL) >= 0;
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
