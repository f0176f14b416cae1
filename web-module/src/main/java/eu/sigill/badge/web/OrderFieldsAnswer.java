package eu.sigill.badge.web;

import eu.sigill.badge.service.field.OrderEmail;
import eu.sigill.badge.service.page.Order;
import eu.sigill.badge.service.page.RawOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fields of an order. */
@Schema(name = "OrderPageFields")
public record OrderFieldsAnswer(
        @Nullable String orderNr,
        @Nullable String customerNr,
        @Nullable String buyerEmail,
        @Nullable String orderAmount,
        @Nullable String currency,
        @Nullable String paymentType,
        @Nullable String estDeliveryDate) {

    static OrderFieldsAnswer of(RawOrder raw) {
        return new OrderFieldsAnswer(
                raw.orderNr().orElse(null),
                raw.customerNr().orElse(null),
                raw.buyerEmail().orElse(null),
                raw.orderAmount().orElse(null),
                raw.currency().orElse(null),
                raw.paymentType().orElse(null),
                raw.estDeliveryDate().orElse(null));
    }

    static OrderFieldsAnswer of(Order order) {
        return new OrderFieldsAnswer(
                order.orderNr().orElse(null),
                order.customerNr().orElse(null),
                order.buyerEmail().map(OrderEmail::text).orElse(null),
                order.orderAmount().map(Object::toString).orElse(null),
                order.currency().map(Object::toString).orElse(null),
                order.paymentType().orElse(null),
                order.estDeliveryDate().map(Object::toString).orElse(null));
    }

    @Override
    public String toString() {
        return "OrderFieldsAnswer[]";
    }
}
