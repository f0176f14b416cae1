package eu.sigill.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyBudgetTest {

    private static final long LARGE = 400 * 1024;

    private final BodyBudget budget = BodyBudget.of(1024 * 1024);

    @Test
    void isForSoManyBytesAtOnce() {
        assertThat(budget.take(LARGE)).isTrue();
        assertThat(budget.take(LARGE)).isTrue();
        assertThat(budget.take(LARGE)).isFalse();
    }

    @Test
    void isThereAgainWhenABodyIsRead() {
        budget.take(LARGE);
        budget.take(LARGE);

        budget.giveBack(LARGE);

        assertThat(budget.take(LARGE)).isTrue();
        assertThat(budget.take(LARGE)).isFalse();
    }

    @Test
    void letsSmallBodiesPassAlways() {
        for (var i = 0; i < 100; i++) {
            assertThat(budget.take(BodyLimits.LONGEST_FORM)).isTrue();
        }
        budget.giveBack(0);

        assertThat(budget.take(LARGE)).isTrue();
    }

    @Test
    void isLargeEnoughForTheLargestFileOnEveryMachine() {
        assertThat(BodyBudget.ofThisMachine().take(17_000_000)).isTrue();
    }
}
