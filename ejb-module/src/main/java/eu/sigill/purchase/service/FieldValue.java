package eu.sigill.purchase.service;

import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.service.field.Amount;
import eu.sigill.purchase.service.field.CurrencyCode;
import eu.sigill.purchase.service.field.DeliveryDate;
import eu.sigill.purchase.service.field.Gtin;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import eu.sigill.purchase.service.field.WebAddress;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/** What the text of a field means, in the one form that is kept. Blank means that there is none. */
final class FieldValue {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 2_000;

    private FieldValue() {}

    static Optional<String> of(OrderField field, String text) {
        return read(
                field.text(),
                text,
                LONGEST,
                switch (field) {
                    case ORDER_NUMBER, CUSTOMER_NUMBER -> Optional::of;
                    case ORDER_DATE, DELIVERY_DATE ->
                        day -> DeliveryDate.parse(day).map(DeliveryDate::toString);
                    case EMAIL -> email -> EmailAddress.parse(email).map(EmailAddress::text);
                    case AMOUNT -> amount -> Amount.parse(amount).map(Amount::toString);
                    case CURRENCY -> code -> CurrencyCode.parse(code).map(CurrencyCode::code);
                    case PAYMENT_TYPE -> FieldValue::noAddress;
                });
    }

    static Optional<String> of(ProductField field, String text) {
        return switch (field) {
            case URL, IMAGE_URL ->
                read(
                        field.text(),
                        text,
                        LONGEST_ADDRESS,
                        address -> WebAddress.parse(address).map(WebAddress::text));
            case GTIN ->
                read(field.text(), text, LONGEST, gtin -> Gtin.parse(gtin).map(Gtin::digits));
            case NAME, SKU, MPN, BRAND -> read(field.text(), text, LONGEST * 2, Optional::of);
        };
    }

    /** The sum of both fields. */
    static Money money(String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount), Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            var field = OrderField.AMOUNT.text();
            throw new InvalidField(field, field + " is more than anything costs, or in no currency of today");
        }
    }

    /** Some shop modules print the buyer's address as the way of paying, where it has no business. */
    private static Optional<String> noAddress(String payment) {
        return EmailAddress.parse(payment).isPresent() ? Optional.empty() : Optional.of(payment);
    }

    private static Optional<String> read(
            String field, String text, int longest, Function<String, Optional<String>> reader) {
        var plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (plain.length() > longest || plain.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidField(field, field + " has up to " + longest + " printable characters");
        }
        return Optional.of(
                reader.apply(plain).orElseThrow(() -> new InvalidField(field, field + " is not what it should be")));
    }
}
