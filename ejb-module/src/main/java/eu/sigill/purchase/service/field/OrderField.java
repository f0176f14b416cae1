package eu.sigill.purchase.service.field;

/** One thing that an order page tells of an order; its name stands in the script, on the API and in the console. */
public enum OrderField {
    ORDER_NUMBER("orderNr"),
    ORDER_DATE("orderDate"),
    EMAIL("buyerEmail"),
    CUSTOMER_NUMBER("customerNr"),
    AMOUNT("orderAmount"),
    CURRENCY("currency"),
    DELIVERY_DATE("estDeliveryDate"),
    PAYMENT_TYPE("paymentType");

    private final String text;

    OrderField(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
