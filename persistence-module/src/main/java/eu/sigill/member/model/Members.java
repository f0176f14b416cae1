package eu.sigill.member.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody who joined. */
public interface Members {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if somebody is known under this address
     */
    void add(Member member);

    Optional<Member> find(MemberId id);

    /** Who is known under the address with this digest; nobody who left. */
    Optional<Member> at(byte[] emailDigest);

    /** Those who have not left, by id, those behind {@code after} only. */
    List<Member> present(@Nullable MemberId after, int limit);

    /** How many have not left. */
    long count();
}
