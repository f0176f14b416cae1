package eu.sigill.badge.service.check;

import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.service.MarketCovers;
import eu.sigill.protection.service.cover.CoverView;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * How much of a page's order members would have protected in a market today.
 *
 * @param parts from less to more; none where nothing can be protected
 */
public record CoverCheck(List<Covered> parts) {

    /** What members of this level get; without a level, every member. */
    public record Covered(Optional<Level> level, Money sum) {}

    public CoverCheck {
        parts = List.copyOf(parts);
    }

    public static CoverCheck of(OrderReading page, MarketCovers here) {
        return new CoverCheck(total(page).map(sum -> parts(sum, here)).orElseGet(List::of));
    }

    /** Whether members of the lowest level would be offered more. */
    public boolean isMoreOffered() {
        return !parts.isEmpty()
                && parts.getLast().sum().isMoreThan(parts.getFirst().sum());
    }

    private static Optional<Money> total(OrderReading page) {
        return page.order()
                .orderAmount()
                .filter(amount -> page.uses().buyerProtection())
                .filter(amount -> amount.value().compareTo(Money.MOST) <= 0)
                .flatMap(amount -> page.order()
                        .currency()
                        .map(currency -> new Money(amount.value(), Currency.getInstance(currency.code()))));
    }

    private static List<Covered> parts(Money total, MarketCovers here) {
        var isForAll = here.covers().size() == 1;
        return here.covers().stream()
                .map(CoverView::level)
                .flatMap(level -> here
                        .protectedPart(level, total)
                        .map(sum -> new Covered(isForAll ? Optional.empty() : Optional.of(level), sum))
                        .stream())
                .toList();
    }
}
