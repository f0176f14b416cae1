package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.model.Users;
import eu.sigill.platform.service.Collide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

public class InMemoryUsers implements Users {

    private final List<User> users = new ArrayList<>();

    @Override
    public void add(User user) {
        Collide.ifTaken(users.stream().anyMatch(other -> other.name().equals(user.name())));
        users.add(user);
    }

    @Override
    public Optional<User> find(UserId id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    @Override
    public Optional<User> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return users.stream().filter(user -> user.name().equals(plain)).findFirst();
    }

    @Override
    public List<User> all() {
        return users.stream().sorted(Comparator.comparing(User::name)).toList();
    }

    @Override
    public boolean isEmpty() {
        return users.isEmpty();
    }
}
