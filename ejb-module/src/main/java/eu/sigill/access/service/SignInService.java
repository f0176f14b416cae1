package eu.sigill.access.service;

import eu.sigill.access.model.Users;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people in who know their password. */
@Stateless
@PermitAll
public class SignInService {

    @Inject
    Users users;

    @Inject
    PasswordChecks checks;

    /**
     * Checks name and password.
     *
     * @param from the network from which somebody tries
     * @throws WrongCredentials if either is wrong, or if the user is shut out; it takes the same time
     * @throws TooManyTries if this name failed too often lately from there
     */
    public SignedIn signIn(String name, Network from, Secret password) {
        return SignedIn.as(checks.prove(name, from, users.named(name), password));
    }

    /** The same user as they are now; empty once they are shut out or have another password. */
    public Optional<SignedIn> refreshed(SignedIn before) {
        return users.find(before.user()).filter(before::isStill).map(SignedIn::as);
    }
}
