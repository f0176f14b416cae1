package eu.sigill.access.model;

import java.util.List;

/** Users and their tokens, blocked ones included: for their own eyes alone (GDPR Art. 15). */
public interface UsersEver {

    /** Whoever signs in, or signed in, with this name. */
    List<User> named(String name);

    List<ApiToken> tokensOf(User user);
}
