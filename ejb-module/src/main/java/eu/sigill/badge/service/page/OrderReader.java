package eu.sigill.badge.service.page;

import eu.sigill.badge.service.field.OrderEmail;
import eu.sigill.purchase.service.field.Amount;
import eu.sigill.purchase.service.field.CurrencyCode;
import eu.sigill.purchase.service.field.DeliveryDate;
import java.util.Optional;

/** Finds out what the printed fields of an order mean. */
final class OrderReader {

    private final Findings findings;

    OrderReader(Findings findings) {
        this.findings = findings;
    }

    Order read(RawOrder raw) {
        return new Order(
                findings.meaningOf(raw.orderNr()),
                findings.meaningOf(raw.customerNr()),
                email(findings.meaningOf(raw.buyerEmail())),
                amount(findings.meaningOf(raw.orderAmount())),
                currency(findings.meaningOf(raw.currency())),
                paymentType(findings.meaningOf(raw.paymentType())),
                deliveryDate(findings.meaningOf(raw.estDeliveryDate())));
    }

    private Optional<OrderEmail> email(Optional<String> text) {
        findings.noteIf(text.isEmpty(), Issue.EMAIL_MISSING);
        var address = text.flatMap(OrderEmail::parse);
        text.ifPresent(some -> {
            findings.noteIf(!OrderEmail.lower(some).equals(some), Issue.EMAIL_NORMALISED);
            findings.noteIf(address.isEmpty(), Issue.EMAIL_INVALID);
        });
        return address;
    }

    private Optional<Amount> amount(Optional<String> text) {
        var amount = text.flatMap(Amount::parse);
        text.ifPresent(some -> {
            findings.noteIf(amount.isEmpty(), Issue.AMOUNT_INVALID);
            findings.noteIf(amount.isPresent() && !Amount.isPlain(some), Issue.AMOUNT_NORMALISED);
        });
        return amount;
    }

    private Optional<CurrencyCode> currency(Optional<String> text) {
        var currency = text.flatMap(CurrencyCode::parse);
        text.ifPresent(some -> {
            findings.noteIf(!CurrencyCode.upper(some).equals(some), Issue.CURRENCY_NORMALISED);
            findings.noteIf(currency.isEmpty(), Issue.CURRENCY_INVALID);
        });
        return currency;
    }

    /** Some shop modules print the buyer's address here, where it has no business. */
    private Optional<String> paymentType(Optional<String> text) {
        findings.noteIf(text.isEmpty(), Issue.PAYMENT_TYPE_MISSING);
        findings.noteIf(text.flatMap(OrderEmail::parse).isPresent(), Issue.PAYMENT_TYPE_IS_EMAIL);
        return text.filter(some -> OrderEmail.parse(some).isEmpty());
    }

    private Optional<DeliveryDate> deliveryDate(Optional<String> text) {
        var date = text.flatMap(DeliveryDate::parse);
        text.ifPresent(some -> {
            findings.noteIf(date.isEmpty(), Issue.DELIVERY_DATE_INVALID);
            findings.noteIf(
                    date.filter(day -> !day.toString().equals(some)).isPresent(), Issue.DELIVERY_DATE_NORMALISED);
        });
        return date;
    }
}
