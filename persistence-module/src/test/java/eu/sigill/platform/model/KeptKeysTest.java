package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class KeptKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final KeptKeys keys;

    KeptKeysTest(Database database) {
        keys = database.emptied().transactional(KeptKeys.class, KeptKeysTest::over);
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var key = new KeptKey("digest-root", new byte[] {0, 1, -128}, NOW);

        keys.add(key);

        assertThat(keys.find("digest-root")).get().usingRecursiveComparison().isEqualTo(key);
        assertThat(keys.find("another")).isEmpty();
    }

    @Test
    void neverReplaceAKey() {
        keys.add(new KeptKey("digest-root", new byte[] {1}, NOW));

        assertThatThrownBy(() -> keys.add(new KeptKey("digest-root", new byte[] {2}, NOW)))
                .isInstanceOf(Collision.class);

        assertThat(keys.find("digest-root")).map(KeptKey::wrapped).contains(new byte[] {1});
    }

    private static KeptKeys over(EntityManager entities) {
        var keys = new JpaKeptKeys();
        keys.entities = entities;
        return keys;
    }
}
