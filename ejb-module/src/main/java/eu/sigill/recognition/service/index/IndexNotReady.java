package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;

/** The house began a moment ago, and its first index is not built yet. */
public class IndexNotReady extends Refusal {

    private static final long serialVersionUID = 1;

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    public IndexNotReady() {
        super(Kind.CONFLICT, "index-not-ready", "the first index is being built; come back in a moment");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(A_MOMENT);
    }
}
