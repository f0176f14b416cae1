package eu.sigill.purchase.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.FieldSet;

/** Which case an order is handed over in: it decides which fields may come. */
public record PurchaseCase(ShopId shop, Market market, Use use, boolean productReviews) {

    public FieldSet fields() {
        return FieldSet.of(use, productReviews, market);
    }
}
