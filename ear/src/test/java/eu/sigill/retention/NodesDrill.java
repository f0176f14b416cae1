package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.House;
import eu.sigill.house.Node;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers on one database: one of them sweeps. */
@Tag("drill")
class NodesDrill {

    private static final int ROUNDS = Integer.getInteger("sigill.drill.rounds", 100);
    private static final int PAUSES = Integer.getInteger("sigill.drill.pauses", 3);
    private static final int ROWS = 20_000;
    private static final int BEGUN = 202;
    private static final int BUSY = 409;
    private static final Duration TWO_LEASES = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Node other;

    @BeforeAll
    static void twoServers() {
        other = House.node("other", Map.of());
    }

    @AfterAll
    static void oneServer() {
        other.close();
    }

    @Test
    void oneOfTwoHasTheTurn() throws InterruptedException, ExecutionException {
        Sweeps.sweep();
        var since = runs();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                Stock.ended(100, Reminders.today().minusDays(400));
                var answers = threads.invokeAll(List.<Callable<Answer>>of(
                        () -> House.api().post(Sweeps.RUNS, Sweeps.NOW), () -> other.post(Sweeps.RUNS, Sweeps.NOW)));
                assertThat(answers).map(NodesDrill::status).containsExactlyInAnyOrder(BEGUN, BUSY);
                Sweeps.ended(location(answers), PATIENCE);
            }
        }

        assertThat(runs() - since).isEqualTo(ROUNDS);
        System.out.printf("%d times two servers at once: one swept each time%n", ROUNDS);
    }

    @Test
    void whoStoodStillIsStopped() {
        for (var pause = 0; pause < PAUSES; pause++) {
            Sweeps.sweep();
            var confirmed = Confirmed.fromNow();
            var card = Stock.ended(ROWS, Reminders.today().minusDays(400));

            var paused = Sweeps.begin(other);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            other.pause();
            var left = Stock.of(card);
            LockSupport.parkNanos(TWO_LEASES.toNanos());
            var sweep = Sweeps.sweep(PATIENCE);
            other.goOn();
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());

            assertThat(left).as("it was in the middle of it").isPositive();
            assertThat(sweep.getString("exitReason")).isEqualTo("COMPLETE");
            assertThat(Sweeps.ended(paused, PATIENCE).getString("state")).isEqualTo("FAILED");
            Sweeps.sweep();
            confirmed.agreesWith(card, ROWS);
        }
        System.out.printf("%d times a server stood still for two leases: the other one took over%n", PAUSES);
    }

    private static long runs() {
        return House.database().number("select count(*) from retention_run where mode = 'ON'");
    }

    private static String location(List<Future<Answer>> answers) {
        return answers.stream()
                .flatMap(answer -> answered(answer).all("Location").stream())
                .findFirst()
                .orElseThrow();
    }

    private static int status(Future<Answer> answer) {
        return answered(answer).status();
    }

    private static Answer answered(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
