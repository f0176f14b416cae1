package eu.sigill.merchant.model;

/** What a shop takes from the trust mark. */
public enum Product {
    SHOP_REVIEWS,
    PRODUCT_REVIEWS,
    PROTECTION
}
