package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.MovableClock;

/** Users who know of each other, in memory. */
public final class People {

    private final InMemoryUsers users = new InMemoryUsers();

    public User known(String name, Role role) {
        var user = Callers.user(name, role);
        users.add(user);
        return user;
    }

    public Caller caller(User user) {
        return Callers.of(user, users);
    }

    public UserService serviceFor(User user) {
        var service = new UserService();
        service.users = users;
        service.caller = caller(user);
        service.clock = new MovableClock();
        return service;
    }
}
