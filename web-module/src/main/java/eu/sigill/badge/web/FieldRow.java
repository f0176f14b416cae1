package eu.sigill.badge.web;

import eu.sigill.badge.service.check.Field;
import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.badge.service.page.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of a block: how it is called there, what stands in it, and what that means; empty where it is nothing. */
public record FieldRow(String field, String printed, String meant) {

    static List<FieldRow> ofOrder(OrderReading page) {
        var raw = OrderFieldsAnswer.of(page.raw());
        var order = OrderFieldsAnswer.of(page.order());
        return List.of(
                row(Field.ORDER_NR, raw.orderNr(), order.orderNr()),
                row(Field.BUYER_EMAIL, raw.buyerEmail(), order.buyerEmail()),
                row(Field.BUYER_ID, raw.customerNr(), order.customerNr()),
                row(Field.ORDER_AMOUNT, raw.orderAmount(), order.orderAmount()),
                row(Field.ORDER_CURRENCY, raw.currency(), order.currency()),
                row(Field.ORDER_PAYMENT_TYPE, raw.paymentType(), order.paymentType()),
                row(Field.ORDER_EST_DELIVERY_DATE, raw.estDeliveryDate(), order.estDeliveryDate()));
    }

    static List<FieldRow> ofProduct(Product product) {
        var answer = ProductAnswer.of(product);
        return List.of(
                row(Field.PRODUCT_NAME, answer.name(), answer.name()),
                row(Field.PRODUCT_URL, answer.url(), answer.url()),
                row(Field.PRODUCT_IMAGE_URL, answer.imageUrl(), answer.imageUrl()),
                row(Field.PRODUCT_SKU, answer.sku(), answer.sku()),
                row(Field.PRODUCT_GTIN, answer.gtin(), answer.gtin()),
                row(Field.PRODUCT_MPN, answer.mpn(), answer.mpn()),
                row(Field.PRODUCT_BRAND, answer.brand(), answer.brand()));
    }

    private static FieldRow row(Field field, @Nullable String printed, @Nullable String meant) {
        return new FieldRow(field.printed(), printed == null ? "" : printed, meant == null ? "" : meant);
    }

    @Override
    public String toString() {
        return "FieldRow[" + field + "]";
    }
}
