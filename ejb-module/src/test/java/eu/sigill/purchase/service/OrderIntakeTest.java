package eu.sigill.purchase.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.field.FieldNotAllowed;
import eu.sigill.purchase.service.field.FieldSet;
import eu.sigill.purchase.service.field.OrderField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R34 to R36, R42 and R43: the table of fields, case by case and market by market. */
class OrderIntakeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final Map<String, String> EVERY_FIELD = values(
            "orderNr=1001",
            "orderDate=2026-11-20",
            "buyerEmail=maria@lezer.example",
            "customerNr=K-7",
            "orderAmount=129.90",
            "currency=EUR",
            "estDeliveryDate=2026-11-30",
            "paymentType=INVOICE");

    private static final Map<String, String> EVERY_FIELD_OF_PRODUCTS = values(
            "url=https://shop.example/boek",
            "imageUrl=https://shop.example/boek.jpg",
            "name=Boek",
            "sku=B-1",
            "gtin=4006381333931",
            "mpn=M-1",
            "brand=Uitgever");

    private static final String INVITATION = "orderNr orderDate buyerEmail";
    private static final String PROTECTION =
            INVITATION + " customerNr orderAmount currency estDeliveryDate paymentType";
    private static final String PRODUCTS = "url imageUrl name sku gtin mpn brand";

    static Stream<Arguments> table() {
        return Arrays.stream(Market.values())
                .flatMap(market -> Stream.of(
                        Arguments.of(Use.REMINDER, false, market, INVITATION, ""),
                        Arguments.of(Use.REMINDER, true, market, INVITATION, PRODUCTS),
                        Arguments.of(Use.PROTECTION, false, market, PROTECTION, ""),
                        Arguments.of(Use.PROTECTION, true, market, PROTECTION, PRODUCTS)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void takesExactlyTheFieldsOfTheCase(
            Use use, boolean productReviews, Market market, String orderFields, String productFields) {
        var fields = FieldSet.of(use, productReviews, market);
        var order = only(EVERY_FIELD, orderFields);
        var products = productFields.isEmpty() ? List.<Map<String, String>>of() : List.of(EVERY_FIELD_OF_PRODUCTS);

        var read = read(fields, order, products);

        assertThat(names(read.details())).isEqualTo(withoutDayAndAddress(order.keySet()));
        assertThat(read.products()).hasSameSizeAs(products);
    }

    @ParameterizedTest
    @MethodSource("table")
    void refusesEveryFieldOutsideTheCase(
            Use use, boolean productReviews, Market market, String orderFields, String productFields) {
        var fields = FieldSet.of(use, productReviews, market);
        var allowed = only(EVERY_FIELD, orderFields);

        EVERY_FIELD.forEach((name, value) -> {
            if (!allowed.containsKey(name)) {
                assertThat(refusalOf(fields, with(allowed, name, value), List.of()))
                        .isEqualTo(name);
            }
        });
        if (productFields.isEmpty()) {
            assertThat(refusalOf(fields, allowed, List.of(EVERY_FIELD_OF_PRODUCTS)))
                    .isEqualTo("products");
        }
        for (var foreign : List.of("firstName", "url", "street", "orderTotal", "ORDERNR")) {
            assertThat(refusalOf(fields, with(allowed, foreign, "x"), List.of()))
                    .isEqualTo(foreign);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REMINDER, orderNr",
        "REMINDER, buyerEmail",
        "PROTECTION, orderNr",
        "PROTECTION, buyerEmail",
        "PROTECTION, orderAmount",
        "PROTECTION, currency",
        "PROTECTION, paymentType"
    })
    void missesEachRequiredField(Use use, String name) {
        var fields = FieldSet.of(use, false, Market.NL);
        var order = only(EVERY_FIELD, use == Use.REMINDER ? INVITATION : PROTECTION);
        order.remove(name);

        assertThat(invalid(fields, order, List.of())).isEqualTo(name);
        order.put(name, "  ");
        assertThat(invalid(fields, order, List.of())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"NL, url", "NL, name", "PL, url", "PL, name", "PL, sku", "PL, gtin"})
    void missesWhatAProductIsKnownBy(Market market, String name) {
        var product = new HashMap<>(EVERY_FIELD_OF_PRODUCTS);
        product.remove(name);

        assertThat(invalid(FieldSet.of(Use.REMINDER, true, market), only(EVERY_FIELD, INVITATION), List.of(product)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"NL, sku", "NL, gtin", "NL, mpn", "PL, mpn", "NL, brand", "PL, brand", "PL, imageUrl"})
    void letsWhatIsOptionalBeMissing(Market market, String name) {
        var product = new HashMap<>(EVERY_FIELD_OF_PRODUCTS);
        product.remove(name);

        assertThat(read(FieldSet.of(Use.REMINDER, true, market), only(EVERY_FIELD, INVITATION), List.of(product))
                        .products())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "orderNr, 'a\tb'",
        "orderDate, 2026-11-22",
        "orderDate, 2026-02-30",
        "orderDate, yesterday",
        "buyerEmail, maria",
        "orderAmount, -1",
        "orderAmount, much",
        "orderAmount, 99999999999",
        "currency, EURO",
        "currency, XYZ",
        "estDeliveryDate, 31.11.2026",
        "paymentType, maria@lezer.example"
    })
    void namesTheFieldThatMakesNoSenseAndNeverItsValue(String name, String value) {
        var order = with(EVERY_FIELD, name, value);

        assertThatThrownBy(() -> read(FieldSet.of(Use.PROTECTION, false, Market.NL), order, List.of()))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).contains(name))
                .hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @CsvSource({
        "url, javascript:alert(1)",
        "url, /relative",
        "imageUrl, data:image/png",
        "gtin, 4006381333932",
        "gtin, 123"
    })
    void namesTheFieldOfAProductThatMakesNoSense(String name, String value) {
        var product = with(EVERY_FIELD_OF_PRODUCTS, name, value);

        assertThat(invalid(FieldSet.of(Use.REMINDER, true, Market.NL), only(EVERY_FIELD, INVITATION), List.of(product)))
                .isEqualTo(name);
    }

    @Test
    void takesAnOrderWithoutADayToBeOfToday() {
        var order = only(EVERY_FIELD, "orderNr buyerEmail");

        assertThat(read(FieldSet.of(Use.REMINDER, false, Market.NL), order, List.of())
                        .day())
                .isEqualTo(TODAY);
    }

    @Test
    void understandsAmountsAsShopsWriteThem() {
        var order = with(EVERY_FIELD, "orderAmount", "1.299,90 €");

        var read = read(FieldSet.of(Use.PROTECTION, false, Market.NL), order, List.of());

        assertThat(read.total()).contains(Money.of("1299.90", "EUR"));
        assertThat(read.buyer().text()).isEqualTo("maria@lezer.example");
    }

    @Test
    void namesNothingThatCouldBeAValue() {
        var order = with(EVERY_FIELD, "maria@lezer.example", "x");

        var no = catchThrowableOfType(
                FieldNotAllowed.class, () -> read(FieldSet.of(Use.PROTECTION, false, Market.NL), order, List.of()));

        assertThat(no.field()).contains("other");
        assertThat(no.counted()).isEqualTo("other");
        assertThat(no).hasMessageNotContaining("maria");
    }

    @Test
    void takesAHundredProducts() {
        var fields = FieldSet.of(Use.REMINDER, true, Market.NL);
        var order = only(EVERY_FIELD, INVITATION);
        var products = Stream.generate(() -> EVERY_FIELD_OF_PRODUCTS).limit(100).toList();

        assertThat(read(fields, order, products).products()).hasSize(100);
        var more = Stream.generate(() -> EVERY_FIELD_OF_PRODUCTS).limit(101).toList();
        assertThat(invalid(fields, order, more)).isEqualTo("products");
    }

    private static Order read(FieldSet fields, Map<String, String> order, List<Map<String, String>> products) {
        return new OrderIntake(fields, new HandedOver(order, products)).read(TODAY);
    }

    private static String refusalOf(FieldSet fields, Map<String, String> order, List<Map<String, String>> products) {
        return catchThrowableOfType(FieldNotAllowed.class, () -> read(fields, order, products))
                .field()
                .orElseThrow();
    }

    private static String invalid(FieldSet fields, Map<String, String> order, List<Map<String, String>> products) {
        return catchThrowableOfType(InvalidField.class, () -> read(fields, order, products))
                .field()
                .orElseThrow();
    }

    private static Map<String, String> only(Map<String, String> all, String names) {
        var some = new LinkedHashMap<>(all);
        some.keySet().retainAll(List.of(names.split(" ", -1)));
        return some;
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var more = new LinkedHashMap<>(some);
        more.put(name, value);
        return more;
    }

    private static Set<String> withoutDayAndAddress(Set<String> names) {
        return names.stream()
                .filter(name -> !name.equals("orderDate") && !name.equals("buyerEmail"))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Map<OrderField, String> details) {
        return details.keySet().stream().map(OrderField::text).collect(Collectors.toSet());
    }

    private static Map<String, String> values(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, LinkedHashMap::new));
    }
}
