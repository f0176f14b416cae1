package eu.sigill.protection.service.mail;

import eu.sigill.platform.model.Market;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.Protections;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells members, once and a week before, that an order of theirs is soon protected no longer. */
@Stateless
@PermitAll
public class EndingSweep {

    private static final String KIND = "protection.ending";
    private static final int DAYS_BEFORE = 7;
    private static final int AT_ONCE = 200;

    @Inject
    Protections protections;

    @Inject
    MemberPost post;

    @Inject
    Clock clock;

    /** Some of those whose last day is near, and answers whether there are more. */
    public boolean tell(Market market) {
        var ending = protections.endingBy(market, market.today(clock).plusDays(DAYS_BEFORE), AT_ONCE);
        ending.forEach(this::tell);
        protections.write();
        return ending.size() == AT_ONCE;
    }

    private void tell(Protection protection) {
        var about = protection.subject();
        protection.tellEnding();
        post.remind(KIND, about.member(), about.shop(), protection.endsOn(), about.orderedOn());
    }
}
