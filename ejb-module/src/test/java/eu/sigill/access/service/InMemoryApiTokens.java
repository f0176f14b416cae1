package eu.sigill.access.service;

import eu.sigill.access.model.ApiToken;
import eu.sigill.access.model.ApiTokens;
import eu.sigill.access.model.TokenId;
import eu.sigill.access.model.UserId;
import eu.sigill.platform.service.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryApiTokens implements ApiTokens {

    private final List<ApiToken> tokens = new ArrayList<>();
    private final Map<TokenId, LocalDate> used = new HashMap<>();

    @Override
    public void add(ApiToken token) {
        tokens.add(token);
    }

    @Override
    public Optional<ApiToken> find(TokenId id) {
        return tokens.stream().filter(token -> token.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ApiToken> withDigest(byte[] digest) {
        return tokens.stream()
                .filter(token -> Arrays.equals(Column.bytes(token, "digest"), digest))
                .findFirst();
    }

    @Override
    public void removeOf(Collection<UserId> users) {
        tokens.removeIf(token -> users.contains(token.user()));
    }

    @Override
    public List<ApiToken> of(UserId user) {
        return tokens.reversed().stream()
                .filter(token -> token.user().equals(user))
                .toList();
    }

    @Override
    public void markUsed(TokenId id, LocalDate day) {
        used.put(id, day);
    }

    public Optional<LocalDate> usedOn(TokenId id) {
        return Optional.ofNullable(used.get(id));
    }
}
