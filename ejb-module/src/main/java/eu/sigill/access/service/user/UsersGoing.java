package eu.sigill.access.service.user;

import eu.sigill.access.model.UserId;
import java.util.List;

/** These users go: it is told within the transaction, before they do, so that nothing points at nobody. */
public record UsersGoing(List<UserId> users) {

    public UsersGoing {
        users = List.copyOf(users);
    }
}
