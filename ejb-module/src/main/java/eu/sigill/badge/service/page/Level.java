package eu.sigill.badge.service.page;

import eu.sigill.purchase.service.field.Amount;

/** What an order can be protected as, and up to which amount. */
public enum Level {
    BASIC("EUR", 100),
    PLUS("EUR", 20_000),
    PL_SINGLE("PLN", 10_000);

    private final String currency;
    private final long cap;

    Level(String currency, long cap) {
        this.currency = currency;
        this.cap = cap;
    }

    public String currency() {
        return currency;
    }

    public Amount cap() {
        return Amount.of(cap);
    }
}
