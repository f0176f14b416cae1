package eu.sigill.access.service.token;

import eu.sigill.access.model.ApiToken;
import eu.sigill.access.model.TokenId;
import eu.sigill.platform.model.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A token as its owner sees it in a list: all but the token itself, which nobody can read again. */
public record TokenView(
        TokenId id,
        String label,
        Set<Scope> scopes,
        Instant createdAt,
        Optional<LocalDate> lastUsedOn,
        boolean isRevoked) {

    static TokenView of(ApiToken token) {
        return new TokenView(
                token.id(), token.label(), token.scopes(), token.createdAt(), token.lastUsedOn(), token.isRevoked());
    }
}
