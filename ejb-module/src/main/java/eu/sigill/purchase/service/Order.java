package eu.sigill.purchase.service;

import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.purchase.service.field.FieldSet;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order as it was handed over, every field of it checked.
 *
 * @param total empty where the case does not ask what it is worth
 * @param details what is kept beside it, by field: as the value is meant, not as it came
 * @param products the same of each product
 */
public record Order(
        String number,
        LocalDate day,
        EmailAddress buyer,
        Optional<Money> total,
        Map<OrderField, String> details,
        List<Map<ProductField, String>> products) {

    public Order {
        details = Map.copyOf(details);
        products = products.stream().map(Map::copyOf).toList();
    }

    /** The same with no more than this set takes of an order. */
    public Order within(FieldSet fields) {
        var taken = new EnumMap<OrderField, String>(OrderField.class);
        details.forEach((field, value) -> {
            if (fields.allows(field)) {
                taken.put(field, value);
            }
        });
        var worth = fields.allows(OrderField.AMOUNT) ? total : Optional.<Money>empty();
        return new Order(number, day, buyer, worth, taken, products);
    }

    @Override
    public String toString() {
        return "Order[]";
    }
}
