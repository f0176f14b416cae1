package eu.sigill.badge.web.demo;

import eu.sigill.platform.model.Market;

/** What can be bought in the demo: one thing below the free cover of most markets, and one above. */
public enum DemoBook {
    ATLAS("79.90", "9783161484100"),
    ENCYCLOPAEDIA("129.00", "9780306406157");

    private final String price;
    private final String gtin;

    DemoBook(String price, String gtin) {
        this.price = price;
        this.gtin = gtin;
    }

    public String price() {
        return price;
    }

    public String gtin() {
        return gtin;
    }

    /** As the shops of this market print it. */
    String priceIn(Market market) {
        return market == Market.PL ? price.replace('.', ',') + " zł" : "€ " + price;
    }
}
