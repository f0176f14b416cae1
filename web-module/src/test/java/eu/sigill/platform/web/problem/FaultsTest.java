package eu.sigill.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void tellKindsAndPlacesAndNoMessage() {
        var cause = new IOException("Duplicate entry 'maria@lezer.example'");
        var bug = new UncheckedIOException("While storing maria@lezer.example", cause);
        bug.addSuppressed(new IllegalStateException("maria@lezer.example"));

        var trace = Faults.trace(bug);

        assertThat(trace)
                .startsWith("java.io.UncheckedIOException\n    at eu.sigill.platform.web.problem.FaultsTest.")
                .contains("\ncaused by java.io.IOException\n    at ")
                .doesNotContain("maria", "lezer", "Duplicate", "While");
    }

    @Test
    void endWhereCausesGoInACircle() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(Faults.trace(one)).contains("caused by");
    }

    @Test
    void tellTheFirstPlacesOnly() {
        assertThat(Faults.trace(deep(100)).lines()).hasSize(1 + 25);
    }

    private static RuntimeException deep(int levels) {
        return levels == 0 ? new IllegalStateException("deep") : deep(levels - 1);
    }
}
