package eu.sigill.platform.service.limit;

import eu.sigill.platform.service.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;

/** Somebody tried too often and has to wait. */
public class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    public TooManyTries(Duration wait) {
        super(Kind.TOO_MANY, "too-many-tries", "there were too many tries; wait a while and try again");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
