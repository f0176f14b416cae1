package eu.sigill.platform.service.pace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many calls came to this server since it started; of whom and for what nobody notes. */
@ApplicationScoped
public class Traffic {

    private final LongAdder calls = new LongAdder();

    /** One has come. */
    public void count() {
        calls.increment();
    }

    public long calls() {
        return calls.sum();
    }
}
