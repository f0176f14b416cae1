package eu.sigill.protection.model;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.personal.Impersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the running protections of a shop may add up to in a market, where nothing else is agreed for it. */
@Entity
@Impersonal
@Table(name = "protection_market")
public class MarketCeiling {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "market", updatable = false)
    private Market market;

    @Embedded
    private Money sum;

    @SuppressWarnings("NullAway.Init")
    protected MarketCeiling() {} // for JPA

    public MarketCeiling(Market market, Money sum) {
        this.market = market;
        this.sum = sum;
    }

    public Market market() {
        return market;
    }

    public Money sum() {
        return sum;
    }
}
