package eu.sigill.access.service.token;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.access.model.TokenId;
import eu.sigill.access.service.Callers;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownBearersTest {

    private static final Bearer BEARER = new Bearer(
            TokenId.next(Instant.EPOCH),
            Callers.user("anna", Role.MERCHANT_OWNER).id(),
            Set.of(Role.MERCHANT_OWNER),
            Set.of(Scope.LINKS_MAKE));

    private final KnownBearers known = new KnownBearers();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void asksOnceForATokenThatIsKnown() {
        assertThat(known.find(new byte[] {1}, this::found)).contains(BEARER);
        assertThat(known.find(new byte[] {1}, this::found)).contains(BEARER);

        assertThat(looks).hasValue(1);
    }

    @Test
    void asksForEachToken() {
        known.find(new byte[] {1}, this::found);

        assertThat(known.find(new byte[] {2}, this::notFound)).isEmpty();
        assertThat(looks).hasValue(2);
    }

    @Test
    void asksAgainForATokenThatWasUnknown() {
        assertThat(known.find(new byte[] {1}, this::notFound)).isEmpty();
        assertThat(known.find(new byte[] {1}, this::found)).contains(BEARER);
    }

    @Test
    void asksAgainOnceATokenWasRevoked() {
        known.find(new byte[] {1}, this::found);
        known.forget(new TokenRevoked(TokenId.next(Instant.EPOCH)));

        assertThat(known.find(new byte[] {1}, this::notFound)).isEmpty();
    }

    @Test
    void speaksForTheRolesOfTheUserAndTheScopesOfTheToken() {
        assertThat(BEARER.groups()).containsExactlyInAnyOrder("MERCHANT_OWNER", "links:make");
    }

    private Optional<Bearer> found() {
        looks.incrementAndGet();
        return Optional.of(BEARER);
    }

    private Optional<Bearer> notFound() {
        looks.incrementAndGet();
        return Optional.empty();
    }
}
