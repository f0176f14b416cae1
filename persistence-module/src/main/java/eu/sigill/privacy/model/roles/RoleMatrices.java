package eu.sigill.privacy.model.roles;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import java.util.List;
import java.util.Optional;

/** Every edition of every market's role matrix. */
public interface RoleMatrices {

    /**
     * Adds at once.
     *
     * @throws Collision if this edition is there already
     */
    void add(RoleMatrix matrix);

    /** The one that holds. */
    Optional<RoleMatrix> newest(Market market);

    /** The newest first. */
    List<RoleMatrix> of(Market market);
}
