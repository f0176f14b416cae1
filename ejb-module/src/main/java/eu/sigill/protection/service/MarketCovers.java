package eu.sigill.protection.service;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.service.cover.CoverView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What members get in the shops of a market.
 *
 * <p>A market with one cover has it for every member: whoever has more elsewhere gets here what there is.
 *
 * @param covers from less to more; none where orders are not protected
 */
public record MarketCovers(Market market, List<CoverView> covers) {

    public MarketCovers {
        covers = covers.stream().sorted(Comparator.comparing(CoverView::level)).toList();
    }

    /** Whether orders can be protected here at all. */
    public boolean isOffered() {
        return !covers.isEmpty();
    }

    /** Whether a click on the card is enough to register here; else there is the form. */
    public boolean isOnTheSpot() {
        return covers.stream().anyMatch(cover -> !cover.byForm());
    }

    /** What a member of this level gets; nothing for reminders only. */
    public Optional<CoverView> of(Level level) {
        return covers.stream().filter(cover -> !cover.level().isMoreThan(level)).reduce((less, more) -> more);
    }

    /** How much of an order is protected; empty where nothing can be said of it, such as in another currency. */
    public Optional<Money> protectedPart(Level level, Money total) {
        return of(level).filter(cover -> isComparable(total)).map(cover -> cover.coveredOf(total));
    }

    /** Nobody here knows what one currency is worth in another. */
    private boolean isComparable(Money total) {
        return total.currency().equals(market.currency());
    }
}
