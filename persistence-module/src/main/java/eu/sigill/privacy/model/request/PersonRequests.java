package eu.sigill.privacy.model.request;

import eu.sigill.retention.model.row.RetainedTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every request that somebody proved to be theirs. */
public interface PersonRequests {

    /** Where they lie, for whoever dates them. */
    RetainedTable TABLE = RetainedTable.of("privacy.request", "privacy_request").inEveryMarket();

    void add(PersonRequest request);

    Optional<PersonRequest> find(RequestId id);

    /** Those that are not done, the oldest first. */
    List<PersonRequest> open(int limit);

    /** Those that are, the newest first, those behind {@code after} only. */
    List<PersonRequest> done(@Nullable RequestId after, int limit);

    /** Somebody's, blocked ones included: for their own eyes. */
    List<PersonRequest> of(byte[] personDigest);

    /**
     * Writes what was changed, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else changed the same
     */
    void write();

    /** The one with this id, though it is blocked. */
    Optional<PersonRequest> ever(UUID id);
}
