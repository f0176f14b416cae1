package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.Refusal;
import java.util.List;

/** So much becomes due, and that is not what somebody agreed to. */
public class CountChanged extends Refusal {

    private static final long serialVersionUID = 1;

    private final long count;

    public CountChanged(long count) {
        super(Kind.CONFLICT, "count-changed", "another number of rows becomes due than was agreed to; look again");
        this.count = count;
    }

    /** How much it is now. */
    public long count() {
        return count;
    }

    @Override
    public List<Object> places() {
        return List.of(count);
    }
}
