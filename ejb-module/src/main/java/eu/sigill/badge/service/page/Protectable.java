package eu.sigill.badge.service.page;

import eu.sigill.purchase.service.field.Amount;
import eu.sigill.purchase.service.field.CurrencyCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much of an order could be protected, by level.
 *
 * @param upgradeOfferForBasic whether a Basic member would be offered more; empty where there is no Basic
 */
public record Protectable(Map<Level, Amount> byLevel, Optional<Boolean> upgradeOfferForBasic) {

    static final Protectable NOTHING = new Protectable(Map.of(), Optional.empty());

    public Protectable {
        byLevel = Collections.unmodifiableMap(byLevel);
    }

    static Protectable of(Amount amount, CurrencyCode currency) {
        var byLevel = new EnumMap<Level, Amount>(Level.class);
        for (var level : Level.values()) {
            if (level.currency().equals(currency.code())) {
                byLevel.put(level, amount.atMost(level.cap()));
            }
        }
        return new Protectable(
                byLevel, Optional.ofNullable(byLevel.get(Level.BASIC)).map(covered -> amount.isMoreThan(covered)));
    }
}
