package eu.sigill.member.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members, those who left included and those whom nobody else may see: for their own eyes (GDPR Art. 15), and for whoever looks with a reason. */
public interface MembersEver {

    /** Whoever is or was known under the address with this digest. */
    List<Member> at(byte[] emailDigest);

    /** Those who left before the house kept a digest of them, who can be told by what is sealed alone. */
    List<Member> withoutDigest();

    /** The one with this id. */
    Optional<Member> find(UUID id);
}
