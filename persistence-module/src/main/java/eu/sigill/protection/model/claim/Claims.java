package eu.sigill.protection.model.claim;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every claim there is, with what proves it. */
public interface Claims {

    void add(Claim claim);

    void add(Evidence evidence);

    /**
     * Writes what was changed, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else changed the same
     */
    void write();

    Optional<Claim> find(ClaimId id);

    /** The same, and nobody else gets it so until this transaction ends. */
    Optional<Claim> take(ClaimId id);

    Optional<Evidence> evidence(String file);

    /** Whether there is one at all, blocked or not. */
    boolean areThere();

    /** Which of these files prove a claim. */
    Set<String> evidenceAmong(Collection<String> files);

    /** In the order in which it came. */
    List<Evidence> evidenceOf(ClaimId claim);

    /** A shop's, the newest first, those behind {@code after} only. */
    List<Claim> of(ShopId shop, @Nullable ClaimId after, int limit);

    /** Somebody's, the newest first. */
    List<Claim> by(MemberId member);

    /** Everybody's that are not closed, the oldest first. */
    List<Claim> open(int limit);

    /** Those whose shop was asked, has said nothing, and was to answer before this moment; each until it is noted. */
    List<Claim> overdue(Instant now, int limit);
}
