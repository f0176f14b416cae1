package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.model.Users;
import eu.sigill.access.service.user.UnknownUser;
import eu.sigill.access.service.user.UserNameTaken;
import eu.sigill.access.service.user.UserView;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.text.Printable;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.refusal.InvalidField;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Admits users, changes their passwords, shuts them out. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
public class UserService {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST = 200;

    @Inject
    Users users;

    @Inject
    PasswordChecks checks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A new user. An owner may admit people to a merchant only; giving them one is the room merchant's part.
     *
     * @throws UserNameTaken if somebody signs in with this name already
     * @throws InvalidField if the name is empty, the password too short, or no role is given
     */
    public UserId admit(String name, Secret password, Set<Role> roles) {
        if (!caller.is(Role.OPERATOR) && !roles.stream().allMatch(Role::isMerchants)) {
            throw new NotAllowed();
        }
        if (roles.isEmpty()) {
            throw new InvalidField("roles", "choose at least one role");
        }
        checkName(name);
        if (users.named(name).isPresent()) { // the polite answer; the unique column is the guard
            throw new UserNameTaken();
        }
        var user = User.admit(name, PasswordHash.of(checked(password)), roles, clock.instant());
        try {
            users.add(user);
        } catch (Collision e) {
            throw new UserNameTaken();
        }
        return user.id();
    }

    public List<UserView> all() {
        return users.all().stream().map(UserView::of).toList();
    }

    /**
     * One of them.
     *
     * @throws UnknownUser if there is none
     */
    public UserView find(UserId id) {
        return UserView.of(known(id));
    }

    /** Somebody else's; one's own is changed by whoever knows it. */
    public void setPassword(UserId id, Secret password) {
        other(id).changePassword(PasswordHash.of(checked(password)));
    }

    /**
     * Everybody's own business: the old password proves who asks. Whoever signed in with it elsewhere is out.
     *
     * @throws WrongCredentials if the old password is wrong
     * @throws TooManyTries if it was wrong too often: a session left open must not become a place to guess in
     */
    @PermitAll
    public SignedIn changeOwnPassword(Secret old, Secret password) {
        var next = checked(password);
        var self = caller.require();
        checks.prove(self.name(), Network.SIGNED_IN, Optional.of(self), old).changePassword(PasswordHash.of(next));
        return SignedIn.as(self);
    }

    public void shutOut(UserId id) {
        other(id).shutOut(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public void letInAgain(UserId id) {
        other(id).letInAgain();
    }

    /**
     * An owner may change a merchant's people only; that they are of the owner's own merchant is the room merchant's part.
     * Nobody changes themselves here: the last operator would lock the house from inside.
     */
    private User other(UserId id) {
        var user = known(id);
        var mine = caller.is(Role.OPERATOR) || user.roles().stream().allMatch(Role::isMerchants);
        if (!mine || caller.id().equals(id)) {
            throw new NotAllowed();
        }
        return user;
    }

    private User known(UserId id) {
        return users.find(id).orElseThrow(UnknownUser::new);
    }

    private static void checkName(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST || !Printable.is(name)) {
            throw new InvalidField("name", "a name has 1 to " + LONGEST + " characters");
        }
    }

    private static Secret checked(Secret password) {
        var length = password.reveal().length();
        if (length < SHORTEST_PASSWORD || length > LONGEST) {
            throw new InvalidField(
                    "password", "a password has " + SHORTEST_PASSWORD + " to " + LONGEST + " characters");
        }
        return password;
    }
}
