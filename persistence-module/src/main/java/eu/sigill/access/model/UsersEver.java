package eu.sigill.access.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Users and their tokens, blocked ones included: for their own eyes (GDPR Art. 15), and for whoever looks with a reason. */
public interface UsersEver {

    /** Whoever signs in, or signed in, with this name. */
    List<User> named(String name);

    List<ApiToken> tokensOf(User user);

    /** The one with this id. */
    Optional<User> find(UUID id);

    /** The token with this id. */
    Optional<ApiToken> findToken(UUID id);
}
