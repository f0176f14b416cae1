package eu.sigill.platform.service.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.sigill.platform.service.MovableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkQuotaTest {

    private static final Network HERE = new Network("here");
    private static final Network THERE = new Network("there");

    private final MovableClock clock = new MovableClock();
    private final NetworkQuota quota = new NetworkQuota(3, Duration.ofHours(1), clock);

    @Test
    void endsAfterSoManyAndSaysWhenToComeBack() {
        quota.take(HERE);
        clock.pass(Duration.ofMinutes(20));
        quota.take(HERE);
        quota.take(new Network("here"));

        assertThatThrownBy(() -> quota.take(HERE))
                .asInstanceOf(type(TooManyTries.class))
                .extracting(TooManyTries::retryAfter)
                .isEqualTo(Optional.of(Duration.ofMinutes(40)));
        assertThatCode(() -> quota.take(THERE)).doesNotThrowAnyException();
    }

    @Test
    void beginsAnewWhenTheTimeIsOver() {
        quota.take(HERE);
        quota.take(HERE);
        quota.take(HERE);

        clock.pass(Duration.ofHours(1));

        assertThatCode(() -> quota.take(HERE)).doesNotThrowAnyException();
    }
}
