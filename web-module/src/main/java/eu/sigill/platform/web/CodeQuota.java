package eu.sigill.platform.web;

import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.NetworkQuota;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/** How often somebody may ask one page for a code, or try one there. Each page counts for itself. */
@Dependent
public class CodeQuota {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ASKING = 20;
    private static final int TRYING = 60;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // made when the bean is
    private NetworkQuota asking;

    @SuppressWarnings("NullAway.Init")
    private NetworkQuota trying;

    @PostConstruct
    void open() {
        asking = new NetworkQuota(ASKING, HOUR, clock);
        trying = new NetworkQuota(TRYING, HOUR, clock);
    }

    /**
     * Counts that a code is asked for.
     *
     * @throws eu.sigill.platform.service.limit.TooManyTries if that was too often
     */
    public void takeAsking(HttpServletRequest request) {
        asking.take(Network.in(request::getAttribute));
    }

    /**
     * Counts that a code is tried.
     *
     * @throws eu.sigill.platform.service.limit.TooManyTries if that was too often
     */
    public void takeTrying(HttpServletRequest request) {
        trying.take(Network.in(request::getAttribute));
    }
}
