package eu.sigill.purchase.service.field;

/** One thing that an order page tells of a product; its name stands in the script, on the API and in the console. */
public enum ProductField {
    URL("url"),
    IMAGE_URL("imageUrl"),
    NAME("name"),
    SKU("sku"),
    GTIN("gtin"),
    MPN("mpn"),
    BRAND("brand");

    private final String text;

    ProductField(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
