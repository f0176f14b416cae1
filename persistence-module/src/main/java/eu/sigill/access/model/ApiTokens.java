package eu.sigill.access.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every token there is. */
public interface ApiTokens {

    void add(ApiToken token);

    Optional<ApiToken> find(TokenId id);

    Optional<ApiToken> withDigest(byte[] digest);

    /** A user's tokens, the newest first. */
    List<ApiToken> of(UserId user);

    /** Forgets all tokens of these users. */
    void removeOf(Collection<UserId> users);

    /** Past the entity and its version: two calls at once may both say so. */
    void markUsed(TokenId id, LocalDate day);
}
