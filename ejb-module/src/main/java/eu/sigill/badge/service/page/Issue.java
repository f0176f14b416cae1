package eu.sigill.badge.service.page;

/** What can be wrong with an order block, or was mended while reading it; told in this order, which is the alphabet's. */
public enum Issue {
    AMOUNT_INVALID,
    AMOUNT_NORMALISED,
    CURRENCY_INVALID,
    CURRENCY_NORMALISED,
    DELIVERY_DATE_INVALID,
    DELIVERY_DATE_NORMALISED,
    EMAIL_INVALID,
    EMAIL_MISSING,
    EMAIL_NORMALISED,
    GTIN_INVALID,
    GTIN_NORMALISED,
    IMAGE_URL_REJECTED,
    IMAGE_URL_RESOLVED,
    PAYMENT_TYPE_IS_EMAIL,
    PAYMENT_TYPE_MISSING,
    PLACEHOLDER_VALUE,
    PRODUCT_INCOMPLETE,
    PRODUCT_URL_REJECTED,
    PRODUCT_URL_RESOLVED,
    ROOT_DUPLICATE,
    ROOT_MISSING,
    ROOT_NOT_DIV,
    ROOT_VISIBLE;

    /** Whether the value could be used all the same, in the form that we gave it. */
    public boolean isMended() {
        return name().endsWith("_NORMALISED") || name().endsWith("_RESOLVED");
    }
}
