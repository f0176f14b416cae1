package eu.sigill.retention.model.rule;

import eu.sigill.platform.model.Collision;
import eu.sigill.retention.model.bookkeeper.Bookkeeper;
import java.util.List;
import java.util.Optional;

/** All versions of all rules. They are some hundreds, so whoever asks gets them all. */
public interface Rules {

    /**
     * Keeps one more version.
     *
     * @throws Collision if this rule has a version from that day already
     */
    void add(Rule rule);

    Optional<Rule> find(RuleId id);

    /** The same, as whoever wrote to it last left it; until the transaction ends nobody else writes to it. */
    Optional<Rule> take(RuleId id);

    /** As if this version had never been. */
    void remove(Rule rule);

    /** By key, the newest version of each first. */
    List<Rule> all();

    /** Differs as soon as any rule, or whoever keeps the books, does. */
    String stamp();

    /** Who keeps the books; a trader with the calendar's years where nobody said otherwise. */
    Bookkeeper bookkeeper();

    /** The same, as whoever wrote to it last left it; until the transaction ends nobody else writes to it. */
    Bookkeeper takeBookkeeper();
}
