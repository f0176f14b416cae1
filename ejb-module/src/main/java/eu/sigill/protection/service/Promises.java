package eu.sigill.protection.service;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What can be promised for an order today. */
@ApplicationScoped
class Promises {

    @Inject
    CoverService covers;

    @Inject
    Clock clock;

    /** Empty where nothing can be: see {@link ProtectionService#protect}. */
    Optional<Protection.Promise> of(Level level, Market market, LocalDate orderedOn, Optional<Money> total) {
        if (!isInTime(orderedOn, market.today(clock))) {
            return Optional.empty();
        }
        var here = covers.of(market);
        return total.flatMap(sum -> here.protectedPart(level, sum))
                .filter(part -> !part.isNothing())
                .flatMap(part -> here.of(level).map(cover -> new Protection.Promise(level, part, cover.days())));
    }

    /** Whether an order of that day can be protected yet. */
    static boolean isInTime(LocalDate orderedOn, LocalDate today) {
        return !orderedOn.plusDays(ProtectionService.DAYS_TO_JOIN).isBefore(today);
    }
}
