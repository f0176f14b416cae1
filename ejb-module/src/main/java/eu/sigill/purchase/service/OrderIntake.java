package eu.sigill.purchase.service;

import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.service.field.DeliveryDate;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import eu.sigill.purchase.service.field.FieldSet;
import eu.sigill.purchase.service.field.OrderField;
import eu.sigill.purchase.service.field.ProductField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what was handed over by the fields of its case: no other field, none of these missing, each a value that can be. */
final class OrderIntake {

    private static final int MOST_PRODUCTS = 100;

    private final FieldSet fields;
    private final HandedOver handed;

    OrderIntake(FieldSet fields, HandedOver handed) {
        this.fields = fields;
        this.handed = handed;
    }

    /**
     * The order.
     *
     * @param today in the shop's market: the day of an order that tells none
     * @throws FieldNotAllowed if a field came that the case does not take
     * @throws InvalidField if one is missing or makes no sense
     */
    Order read(LocalDate today) {
        foreign().ifPresent(no -> {
            throw no;
        });
        var order = order();
        var products = handed.products().stream().map(this::product).toList();
        var email = EmailAddress.parse(required(order, OrderField.EMAIL))
                .orElseThrow(() -> invalid(OrderField.EMAIL.text(), "is an address such as name@mail.example"));
        order.remove(OrderField.EMAIL); // the house keeps an address once, with its member
        return new Order(
                required(order, OrderField.ORDER_NUMBER), day(order, today), email, total(order), order, products);
    }

    /** A field that came and that the case does not take, if there is one. */
    Optional<FieldNotAllowed> foreign() {
        return Stream.of(foreignOfOrder(), foreignOfProducts())
                .flatMap(Function.identity())
                .findFirst()
                .map(FieldNotAllowed::new);
    }

    private Stream<String> foreignOfOrder() {
        return handed.order().keySet().stream()
                .sorted()
                .filter(name -> orderField(name).filter(fields::allows).isEmpty());
    }

    private Stream<String> foreignOfProducts() {
        return handed.products().isEmpty() || fields.takesProducts()
                ? handed.products().stream()
                        .flatMap(product -> product.keySet().stream())
                        .sorted()
                        .filter(name ->
                                productField(name).filter(fields::allows).isEmpty())
                : Stream.of(FieldNotAllowed.PRODUCTS);
    }

    private EnumMap<OrderField, String> order() {
        var order = new EnumMap<OrderField, String>(OrderField.class);
        handed.order()
                .forEach((name, text) -> orderField(name)
                        .ifPresent(field -> FieldValue.of(field, text).ifPresent(value -> order.put(field, value))));
        fields.required().stream()
                .filter(field -> field != OrderField.ORDER_DATE)
                .forEach(field -> required(order, field));
        return order;
    }

    private Map<ProductField, String> product(Map<String, String> sent) {
        if (handed.products().size() > MOST_PRODUCTS) {
            throw invalid(FieldNotAllowed.PRODUCTS, "are " + MOST_PRODUCTS + " at most");
        }
        var product = new EnumMap<ProductField, String>(ProductField.class);
        sent.forEach((name, text) -> productField(name)
                .ifPresent(field -> FieldValue.of(field, text).ifPresent(value -> product.put(field, value))));
        fields.requiredOfProducts().stream()
                .sorted()
                .filter(field -> !product.containsKey(field))
                .findFirst()
                .ifPresent(field -> {
                    throw missing(field.text());
                });
        return product;
    }

    private static String required(Map<OrderField, String> order, OrderField field) {
        return Optional.ofNullable(order.get(field)).orElseThrow(() -> missing(field.text()));
    }

    /** A page that is open past midnight, and a clock that is a little fast, are nobody's fault; a day ahead is. */
    private static LocalDate day(Map<OrderField, String> order, LocalDate today) {
        var day = Optional.ofNullable(order.remove(OrderField.ORDER_DATE))
                .flatMap(DeliveryDate::parse)
                .map(DeliveryDate::day)
                .orElse(today);
        if (day.isAfter(today)) {
            throw invalid(OrderField.ORDER_DATE.text(), "is a day that has been");
        }
        return day;
    }

    private static Optional<Money> total(Map<OrderField, String> order) {
        var amount = order.get(OrderField.AMOUNT);
        var currency = order.get(OrderField.CURRENCY);
        return amount == null || currency == null ? Optional.empty() : Optional.of(FieldValue.money(amount, currency));
    }

    private static Optional<OrderField> orderField(String name) {
        return Arrays.stream(OrderField.values())
                .filter(field -> field.text().equals(name))
                .findFirst();
    }

    private static Optional<ProductField> productField(String name) {
        return Arrays.stream(ProductField.values())
                .filter(field -> field.text().equals(name))
                .findFirst();
    }

    private static InvalidField missing(String field) {
        return new InvalidField(field, field + " is missing");
    }

    private static InvalidField invalid(String field, String what) {
        return new InvalidField(field, field + " " + what);
    }
}
