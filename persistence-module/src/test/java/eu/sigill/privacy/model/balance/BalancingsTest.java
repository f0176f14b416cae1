package eu.sigill.privacy.model.balance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.retention.model.rule.Area;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class BalancingsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Map<Aspect, String> WORDS =
            Arrays.stream(Aspect.values()).collect(toMap(aspect -> aspect, Aspect::name));

    private final Balancings balancings;

    BalancingsTest(Database database) {
        balancings = database.emptied().transactional(Balancings.class, BalancingsTest::over);
    }

    @Test
    void areKeptByWhatTheyAreAbout() {
        balancings.add(balancing(Area.ANY, 1, ""));
        balancings.add(balancing(Area.PL, 1, "an old checkout"));
        balancings.add(balancing(Area.PL, 2, ""));

        assertThat(balancings.all())
                .extracting(one -> one.id().area() + " " + one.id().edition())
                .containsExactly("ANY 1", "PL 2", "PL 1");
        assertThat(balancings
                        .newest(Processing.RECOGNITION, Area.PL)
                        .orElseThrow()
                        .weighing())
                .isEqualTo(new Balancing.Weighing(WORDS, ""));
        assertThat(balancings.newest(Processing.LOG, Area.PL)).isEmpty();
    }

    @Test
    void areOverdueFromTheDayOfTheirReview() {
        var balancing = balancing(Area.ANY, 1, "");

        assertThat(balancing.isOverdueOn(DAY.plusYears(1).minusDays(1))).isFalse();
        assertThat(balancing.isOverdueOn(DAY.plusYears(1))).isTrue();
    }

    @Test
    void weighEveryAspect() {
        assertThatThrownBy(() -> new Balancing.Weighing(Map.of(Aspect.HOLDER, "the shop"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Balancing.Signature("A. Officer", DAY, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Balancing balancing(Area area, int edition, String whyHashes) {
        return Balancing.sign(
                new BalancingId(Processing.RECOGNITION, area, edition),
                new Balancing.Weighing(WORDS, whyHashes),
                new Balancing.Signature("A. Officer", DAY, DAY.plusYears(1)));
    }

    private static Balancings over(EntityManager entities) {
        var balancings = new JpaBalancings();
        balancings.entities = entities;
        return balancings;
    }
}
