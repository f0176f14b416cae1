package eu.sigill.retention.model.level;

import java.util.List;
import java.util.Optional;

/** What was reached, and when. */
public interface Levels {

    void add(Reached reached);

    /** How far this level was reached; empty if never. */
    Optional<Reached> last(Level level);

    /** The newest first. */
    List<Reached> list(Level level, int limit);
}
