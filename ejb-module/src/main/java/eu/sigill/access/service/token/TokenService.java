package eu.sigill.access.service.token;

import eu.sigill.access.model.ApiToken;
import eu.sigill.access.model.ApiTokens;
import eu.sigill.access.model.TokenId;
import eu.sigill.access.model.Users;
import eu.sigill.access.service.Caller;
import eu.sigill.platform.model.Scope;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.refusal.InvalidField;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issues and revokes tokens, and says for whom one speaks. */
@Stateless
@PermitAll
public class TokenService {

    private static final int LONGEST_LABEL = 100;

    @Inject
    ApiTokens tokens;

    @Inject
    Users users;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    KnownBearers known;

    @Inject
    Event<TokenRevoked> revoked;

    /**
     * A token for the caller, shown here and never again.
     *
     * @param seen how many the caller knows of, so that a page loaded again does not make the same token again
     * @throws TokensChanged if there are others by now
     */
    public Secret issue(String label, Set<Scope> scopes, int seen) {
        if (label.isBlank()
                || label.strip().length() > LONGEST_LABEL
                || label.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidField("label", "a label has 1 to " + LONGEST_LABEL + " characters");
        }
        if (scopes.isEmpty()) {
            throw new InvalidField("scopes", "choose at least one scope");
        }
        if (tokens.of(caller.id()).size() != seen) {
            throw new TokensChanged();
        }
        var text = TokenText.fresh();
        tokens.add(ApiToken.issue(caller.id(), label.strip(), text.digest(), scopes, clock.instant()));
        return text;
    }

    /** The caller's own. */
    public List<TokenView> own() {
        return tokens.of(caller.id()).stream().map(TokenView::of).toList();
    }

    public void revoke(TokenId id) {
        tokens.find(id)
                .filter(token -> token.user().equals(caller.id()))
                .orElseThrow(UnknownToken::new)
                .revoke(clock.instant());
        revoked.fire(new TokenRevoked(id));
    }

    /** For whom this token speaks; empty if it is unknown, revoked, or of a user who is shut out. */
    public Optional<Bearer> bearerOf(Secret token) {
        var digest = token.digest();
        return known.find(digest, () -> look(digest));
    }

    private Optional<Bearer> look(byte[] digest) {
        return tokens.withDigest(digest).filter(token -> !token.isRevoked()).flatMap(this::bearer);
    }

    private Optional<Bearer> bearer(ApiToken token) {
        return users.find(token.user()).filter(user -> !user.isShutOut()).map(user -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (!token.lastUsedOn().equals(Optional.of(today))) {
                tokens.markUsed(token.id(), today);
            }
            return new Bearer(token.id(), user.id(), user.roles(), token.scopes());
        });
    }
}
