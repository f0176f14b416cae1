package eu.sigill.privacy.model.balance;

import eu.sigill.platform.model.Collision;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.retention.model.rule.Area;
import java.util.List;
import java.util.Optional;

/** Every balancing of interests, in all its editions. */
public interface Balancings {

    /**
     * Adds at once.
     *
     * @throws Collision if this edition is there already
     */
    void add(Balancing balancing);

    /** By processing and area, the newest edition of each first. */
    List<Balancing> all();

    /** The edition that holds for just this area. */
    Optional<Balancing> newest(Processing processing, Area area);
}
