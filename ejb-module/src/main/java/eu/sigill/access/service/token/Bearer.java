package eu.sigill.access.service.token;

import eu.sigill.access.model.TokenId;
import eu.sigill.access.model.UserId;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import java.util.HashSet;
import java.util.Set;

/** For whom a token speaks, and what it may do. */
public record Bearer(TokenId token, UserId user, Set<Role> roles, Set<Scope> scopes) {

    /** What the container is told: the user's roles and the token's scopes. */
    public Set<String> groups() {
        var groups = new HashSet<String>();
        roles.forEach(role -> groups.add(role.name()));
        scopes.forEach(scope -> groups.add(scope.text()));
        return groups;
    }
}
