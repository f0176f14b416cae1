package eu.sigill.badge.service.check;

import static eu.sigill.badge.service.check.Field.BUYER_EMAIL;
import static eu.sigill.badge.service.check.Field.BUYER_ID;
import static eu.sigill.badge.service.check.Field.ORDER_AMOUNT;
import static eu.sigill.badge.service.check.Field.ORDER_CURRENCY;
import static eu.sigill.badge.service.check.Field.ORDER_EST_DELIVERY_DATE;
import static eu.sigill.badge.service.check.Field.ORDER_NR;
import static eu.sigill.badge.service.check.Field.ORDER_PAYMENT_TYPE;
import static eu.sigill.badge.service.check.Field.PRODUCT_BRAND;
import static eu.sigill.badge.service.check.Field.PRODUCT_GTIN;
import static eu.sigill.badge.service.check.Field.PRODUCT_IMAGE_URL;
import static eu.sigill.badge.service.check.Field.PRODUCT_MPN;
import static eu.sigill.badge.service.check.Field.PRODUCT_NAME;
import static eu.sigill.badge.service.check.Field.PRODUCT_SKU;
import static eu.sigill.badge.service.check.Field.PRODUCT_URL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the fields of an order are wanted for, and which of them that takes; no use may have any other. */
public enum Use {
    REVIEW_INVITATION,
    BUYER_PROTECTION,
    PRODUCT_REVIEWS_NL,
    PRODUCT_REVIEWS_PL;

    private static final Set<Field> INVITATION = EnumSet.of(ORDER_NR, BUYER_EMAIL);

    /** Without one of these it cannot be. */
    public List<Field> required() {
        return switch (this) {
            case REVIEW_INVITATION -> fields(INVITATION);
            case BUYER_PROTECTION -> fields(INVITATION, ORDER_AMOUNT, ORDER_CURRENCY, ORDER_PAYMENT_TYPE);
            case PRODUCT_REVIEWS_NL -> fields(INVITATION, PRODUCT_URL, PRODUCT_NAME);
            case PRODUCT_REVIEWS_PL -> fields(INVITATION, PRODUCT_URL, PRODUCT_NAME, PRODUCT_SKU, PRODUCT_GTIN);
        };
    }

    /** These go with it where the page has them. */
    public List<Field> optional() {
        return switch (this) {
            case REVIEW_INVITATION -> List.of();
            case BUYER_PROTECTION -> List.of(BUYER_ID, ORDER_EST_DELIVERY_DATE);
            case PRODUCT_REVIEWS_NL ->
                List.of(PRODUCT_IMAGE_URL, PRODUCT_SKU, PRODUCT_GTIN, PRODUCT_MPN, PRODUCT_BRAND);
            case PRODUCT_REVIEWS_PL -> List.of(PRODUCT_IMAGE_URL, PRODUCT_MPN, PRODUCT_BRAND);
        };
    }

    private static List<Field> fields(Set<Field> some, Field... more) {
        var fields = EnumSet.copyOf(some);
        fields.addAll(List.of(more));
        return List.copyOf(fields);
    }
}
