package eu.sigill.platform.model;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/** A country in which shops sell, with what the calendar and the purse there look like. */
public enum Market {
    AT("Europe/Vienna", "EUR", Language.DE),
    BE("Europe/Brussels", "EUR", Language.NL),
    CH("Europe/Zurich", "CHF", Language.DE),
    DE("Europe/Berlin", "EUR", Language.DE),
    DK("Europe/Copenhagen", "DKK", Language.EN),
    ES("Europe/Madrid", "EUR", Language.EN),
    FI("Europe/Helsinki", "EUR", Language.EN),
    FR("Europe/Paris", "EUR", Language.EN),
    IE("Europe/Dublin", "EUR", Language.EN),
    IT("Europe/Rome", "EUR", Language.EN),
    LU("Europe/Luxembourg", "EUR", Language.DE),
    NL("Europe/Amsterdam", "EUR", Language.NL),
    NO("Europe/Oslo", "NOK", Language.EN),
    PL("Europe/Warsaw", "PLN", Language.PL),
    PT("Europe/Lisbon", "EUR", Language.EN),
    SE("Europe/Stockholm", "SEK", Language.SV),
    UK("Europe/London", "GBP", Language.EN);

    private final ZoneId zone;
    private final String currency;
    private final Language language;

    Market(String zone, String currency, Language language) {
        this.zone = ZoneId.of(zone);
        this.currency = currency;
        this.language = language;
    }

    /** Where its days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** What day it is there. */
    public LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** In which of our languages to speak there if nobody asked for another. */
    public Language language() {
        return language;
    }
}
