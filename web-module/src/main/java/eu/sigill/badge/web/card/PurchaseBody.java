package eu.sigill.badge.web.card;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.purchase.service.HandedOver;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order that a member's card hands over. */
@Schema(name = "HandedOverOrder")
public record PurchaseBody(
        @Schema(description = "the shop's public id") @NotNull
        String shop,

        @Schema(type = SchemaType.OBJECT, description = ORDER) @NotNull
        JsonObject order,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = PRODUCTS) @Nullable
        List<JsonObject> products) {

    static final String ORDER =
            "texts by name: orderNr, buyerEmail, orderDate (today if left out); for protection also "
                    + "orderAmount, currency, paymentType, and where there are any customerNr, estDeliveryDate. Any other field "
                    + "than those of the case is not taken.";
    static final String PRODUCTS =
            "only where the shop takes product reviews; texts by name: url, name, and where there "
                    + "are any imageUrl, sku, gtin, mpn, brand";

    ShopId shopId() {
        return ShopId.parse(shop).orElseThrow(UnknownShop::new);
    }

    HandedOver handedOver() {
        return CardFields.of(order, products);
    }

    @Override
    public String toString() {
        return "PurchaseBody[]";
    }
}
