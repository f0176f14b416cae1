package eu.sigill.merchant.service;

import eu.sigill.merchant.model.Domain;
import eu.sigill.platform.model.Market;
import java.util.Arrays;

/** The shops of a demo. */
public enum Demo {
    NL("books.example", "Lindgren & Daughters Books", Market.NL, true),
    NL_PLAIN("losblad.example", "Boekwinkel Losblad", Market.NL, false),
    DE("buchfink.example", "Buchhandlung Fink", Market.DE, true),
    DE_PLAIN("eselsohr.example", "Bücher Eselsohr", Market.DE, false),
    PL("podlipa.example", "Księgarnia Pod Lipą", Market.PL, true),
    PL_PLAIN("zakladka.example", "Księgarnia Zakładka", Market.PL, false);

    private final String domain;
    private final String shopName;
    private final Market market;
    private final boolean certified;

    Demo(String domain, String shopName, Market market, boolean certified) {
        this.domain = domain;
        this.shopName = shopName;
        this.market = market;
        this.certified = certified;
    }

    /** The one in this market, with the mark or without; the Dutch one where the demo has none. */
    public static Demo in(Market market, boolean certified) {
        return Arrays.stream(values())
                .filter(demo -> demo.market == market && demo.certified == certified)
                .findFirst()
                .orElse(certified ? NL : NL_PLAIN);
    }

    public Domain domain() {
        return new Domain(domain);
    }

    public String shopName() {
        return shopName;
    }

    public Market market() {
        return market;
    }

    public boolean isCertified() {
        return certified;
    }
}
