package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final KeysAtRest KEYS = Keys.open();
    private static final Network HERE = new Network("here");

    private final SignInThrottle throttle = new SignInThrottle();
    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void wire() {
        throttle.keys = KEYS;
        throttle.clock = clock;
        throttle.begin();
    }

    @Test
    void letsFiveTriesThrough() {
        for (var tries = 0; tries < 5; tries++) {
            throttle.check("anna", HERE);
            throttle.failed("anna", HERE);
        }

        assertThat(waitOf("anna")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void doublesTheWaitWithEachFurtherFailureUpToAQuarterOfAnHour() {
        fail("anna", 5);

        for (var seconds : new int[] {10, 20, 40, 80, 160, 320, 640, 900, 900, 900}) {
            clock.pass(waitOf("anna"));
            throttle.check("anna", HERE);
            throttle.failed("anna", HERE);
            assertThat(waitOf("anna")).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void countsNobodyWhoIsSignedInForSomebodyElse() {
        for (var name = 0; name < 2 * SignInThrottle.MOST_OF_A_NETWORK; name++) {
            throttle.failed("user-" + name, Network.SIGNED_IN);
        }

        assertThatCode(() -> throttle.check("anna", Network.SIGNED_IN)).doesNotThrowAnyException();
    }

    @Test
    void opensAtTheEndOfTheWaitAndNotBefore() {
        fail("anna", 5);

        clock.pass(Duration.ofSeconds(5).minusNanos(1));
        assertThat(waitOf("anna")).isEqualTo(Duration.ofNanos(1));

        clock.pass(Duration.ofNanos(1));
        assertThatCode(() -> throttle.check("anna", HERE)).doesNotThrowAnyException();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail("anna", 5);
        throttle.succeeded("anna", HERE);

        fail("anna", 4);

        assertThatCode(() -> throttle.check("anna", HERE)).doesNotThrowAnyException();
    }

    @Test
    void takesEverySpellingOfANameForTheSame() {
        throttle.failed("anna", HERE);
        throttle.failed("ANNA", HERE);
        throttle.failed(" Anna ", HERE);
        throttle.failed("aNNa\t", HERE);
        throttle.failed("Anna", HERE);

        assertThat(waitOf("anna")).isPositive();
        assertThat(waitOf("ANNA  ")).isPositive();
    }

    @Test
    void leavesOtherNamesAlone() {
        fail("anna", 20);

        assertThatCode(() -> throttle.check("anne", HERE)).doesNotThrowAnyException();
    }

    @Test
    void stopsANetworkThatTriesNameAfterName() {
        for (var name = 0; name < SignInThrottle.MOST_OF_A_NETWORK; name++) {
            throttle.check("name" + name, HERE);
            throttle.failed("name" + name, HERE);
        }

        assertThat(waitOf("another")).isEqualTo(Duration.ofMinutes(15));
        assertThatCode(() -> throttle.check("another", new Network("elsewhere")))
                .doesNotThrowAnyException();
        clock.pass(Duration.ofMinutes(15));
        assertThatCode(() -> throttle.check("another", HERE)).doesNotThrowAnyException();
    }

    @Test
    void countsNoSuccessAgainstANetwork() {
        for (var people = 0; people < 2 * SignInThrottle.MOST_OF_A_NETWORK; people++) {
            throttle.check("name" + people, HERE);
            throttle.succeeded("name" + people, HERE);
        }

        assertThatCode(() -> throttle.check("another", HERE)).doesNotThrowAnyException();
    }

    @Test
    void missesNoFailureOfManyAtOnce() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 9).forEach(any -> threads.execute(() -> throttle.failed("anna", HERE)));
        }

        assertThat(waitOf("anna")).isEqualTo(Duration.ofSeconds(80)); // 5, 10, 20, 40, 80: the fifth to the ninth
    }

    private void fail(String name, int times) {
        for (var time = 0; time < times; time++) {
            throttle.failed(name, HERE);
        }
    }

    private Duration waitOf(String name) {
        var refused = assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> throttle.check(name, HERE));
        return refused.actual().retryAfter().orElseThrow();
    }
}
