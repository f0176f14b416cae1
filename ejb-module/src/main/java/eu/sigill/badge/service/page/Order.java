package eu.sigill.badge.service.page;

import eu.sigill.badge.service.field.OrderEmail;
import eu.sigill.purchase.service.field.Amount;
import eu.sigill.purchase.service.field.CurrencyCode;
import eu.sigill.purchase.service.field.DeliveryDate;
import java.util.Optional;

/** An order's fields as they are meant; what has no meaning is not there. */
public record Order(
        Optional<String> orderNr,
        Optional<String> customerNr,
        Optional<OrderEmail> buyerEmail,
        Optional<Amount> orderAmount,
        Optional<CurrencyCode> currency,
        Optional<String> paymentType,
        Optional<DeliveryDate> estDeliveryDate) {

    @Override
    public String toString() {
        return "Order[]";
    }
}
