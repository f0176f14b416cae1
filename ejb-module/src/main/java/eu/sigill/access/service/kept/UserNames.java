package eu.sigill.access.service.kept;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.model.Users;
import eu.sigill.retention.service.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

@ApplicationScoped
class UserNames implements Names {

    @Inject
    Users users;

    @Override
    public Optional<String> of(String user) {
        return UserId.parse(user).flatMap(users::find).map(User::name);
    }
}
