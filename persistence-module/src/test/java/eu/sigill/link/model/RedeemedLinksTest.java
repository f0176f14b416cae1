package eu.sigill.link.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RedeemedLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final byte[] DIGEST = {0, 1, -128};

    private final Database database;
    private final RedeemedLinks redeemed;

    RedeemedLinksTest(Database database) {
        this.database = database.emptied();
        redeemed = database.transactional(RedeemedLinks.class, RedeemedLinksTest::over);
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        redeemed.add(new RedeemedLink(DIGEST, NOW));

        var kept = database.fromTransaction(entities -> entities.find(RedeemedLink.class, DIGEST.clone()));
        assertThat(kept.expiresAt()).isEqualTo(NOW);
    }

    @Test
    void redeemNothingTwice() {
        redeemed.add(new RedeemedLink(DIGEST, NOW));

        assertThatThrownBy(() -> redeemed.add(new RedeemedLink(DIGEST, NOW.plusSeconds(1))))
                .isInstanceOf(Collision.class);
    }

    @Test
    void redeemNothingTwiceInOneTransactionEither() {
        assertThatThrownBy(() -> database.inTransaction(entities -> {
                    over(entities).add(new RedeemedLink(DIGEST, NOW));
                    over(entities).add(new RedeemedLink(DIGEST, NOW));
                }))
                .isInstanceOf(Collision.class);

        assertThat(holds(DIGEST)).isFalse();
    }

    @Test
    void letOneOfManyWin() {
        var losses = Race.of(20, database, entities -> over(entities).add(new RedeemedLink(DIGEST, NOW)));

        assertThat(losses).hasSize(19).hasOnlyElementsOfType(Collision.class);
        assertThat(holds(DIGEST)).isTrue();
    }

    @Test
    void letAnotherTryIfTheWinnerGivesUp() {
        assertThatThrownBy(() -> database.inTransaction(entities -> {
                    over(entities).add(new RedeemedLink(DIGEST, NOW));
                    throw new IllegalStateException("something else went wrong");
                }))
                .isInstanceOf(IllegalStateException.class);

        redeemed.add(new RedeemedLink(DIGEST, NOW));

        assertThat(holds(DIGEST)).isTrue();
    }

    @Test
    void forgetWhatExpiredBeforeAndNothingElse() {
        redeemed.add(new RedeemedLink(new byte[] {1}, NOW.minus(1, ChronoUnit.MICROS)));
        redeemed.add(new RedeemedLink(new byte[] {2}, NOW));
        redeemed.add(new RedeemedLink(new byte[] {3}, NOW.plus(1, ChronoUnit.MICROS)));

        assertThat(redeemed.forgetExpired(NOW)).isEqualTo(1);

        assertThat(holds(new byte[] {1})).isFalse();
        assertThat(holds(new byte[] {2})).isTrue();
        assertThat(holds(new byte[] {3})).isTrue();
    }

    private boolean holds(byte[] digest) {
        return database.fromTransaction(entities -> entities.find(RedeemedLink.class, digest) != null);
    }

    private static RedeemedLinks over(EntityManager entities) {
        var redeemed = new JpaRedeemedLinks();
        redeemed.entities = entities;
        return redeemed;
    }
}
