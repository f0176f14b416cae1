package eu.sigill.recognition.service.limit;

import eu.sigill.platform.service.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;

/** An order, a network, a shop or all together asked more often than recognising takes. */
public class TooManyQuestions extends Refusal {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    public TooManyQuestions(Duration wait) {
        super(Kind.TOO_MANY, "too-many-questions", "this was asked too often; wait a while and ask again");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
