package eu.sigill.badge.service.check;

import static eu.sigill.purchase.model.Use.PROTECTION;
import static eu.sigill.purchase.model.Use.REMINDER;

import eu.sigill.platform.model.Market;
import eu.sigill.purchase.service.field.FieldSet;
import java.util.List;

/** What the fields of an order are wanted for, and which of them that takes; no use may have any other. */
public enum Use {
    REVIEW_INVITATION,
    BUYER_PROTECTION,
    PRODUCT_REVIEWS_NL,
    PRODUCT_REVIEWS_PL;

    /** Without one of these it cannot be. */
    public List<Field> required() {
        return Field.of(fields().required(), fields().requiredOfProducts());
    }

    /** These go with it where the page has them. */
    public List<Field> optional() {
        return Field.of(fields().optional(), fields().optionalOfProducts());
    }

    private FieldSet fields() {
        return switch (this) {
            case REVIEW_INVITATION -> FieldSet.of(REMINDER, false, Market.NL);
            case BUYER_PROTECTION -> FieldSet.of(PROTECTION, false, Market.NL);
            case PRODUCT_REVIEWS_NL -> FieldSet.of(REMINDER, true, Market.NL);
            case PRODUCT_REVIEWS_PL -> FieldSet.of(REMINDER, true, Market.PL);
        };
    }
}
