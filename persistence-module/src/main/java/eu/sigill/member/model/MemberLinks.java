package eu.sigill.member.model;

import java.time.Instant;
import java.util.Optional;

/** The codes that were mailed and not used. */
public interface MemberLinks {

    void add(MemberLink link);

    /** Gives one out, and only once: of two who ask at the same moment, one gets it. */
    Optional<MemberLink> redeem(byte[] digest);

    /** How many a member has that are still good. */
    long open(MemberId member, Instant now);

    /** Forgets what nobody can use any more; says how many there were. */
    int removeExpired(Instant now);

    /** Forgets a member's. */
    void removeOf(MemberId member);
}
