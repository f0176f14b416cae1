package eu.sigill.retention.model.rule;

import eu.sigill.platform.model.Market;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a rule holds: in one market, in the whole European Union, or everywhere. */
public enum Area {
    ANY,
    EU,
    AT,
    BE,
    CH,
    DE,
    DK,
    ES,
    FI,
    FR,
    IE,
    IT,
    LU,
    NL,
    NO,
    PL,
    PT,
    SE,
    UK;

    private static final Set<Market> OUTSIDE_THE_UNION = EnumSet.of(Market.CH, Market.NO, Market.UK);

    public static Area of(Market market) {
        return valueOf(market.name());
    }

    /** Whether a rule for this area holds for data of that market; those of no market have the rules for everywhere. */
    public boolean holdsIn(Optional<Market> market) {
        return switch (this) {
            case ANY -> true;
            case EU -> market.isPresent() && !OUTSIDE_THE_UNION.contains(market.get());
            default -> market.filter(here -> of(here) == this).isPresent();
        };
    }

    /** Empty if the text names none. */
    public static Optional<Area> parse(String text) {
        return Arrays.stream(values()).filter(area -> area.name().equals(text)).findFirst();
    }
}
