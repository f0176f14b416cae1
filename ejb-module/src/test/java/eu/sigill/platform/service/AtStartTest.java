package eu.sigill.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AtStartTest {

    @Test
    void doesWhatMustBeDone() {
        var done = new AtomicBoolean();

        AtStart.must(() -> done.set(true));

        assertThat(done).isTrue();
    }

    @Test
    void findsTheReasonThatTheContainerWrapped() {
        var why = new CannotStart("the reason");

        assertThatThrownBy(() -> fail(new IllegalStateException(new RuntimeException(why))))
                .isSameAs(why);
    }

    @Test
    void tellsTheStateOfADatabaseAndNotItsWords() {
        var refused = new SQLException("permission denied for zx81canary", "42501");

        assertThatThrownBy(() -> fail(new IllegalStateException("zx81canary", refused)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("42501")
                .hasMessageContaining("SIGILL_DB_URL")
                .hasMessageNotContaining("zx81canary");
    }

    @Test
    void tellsOfAFaultByItsKindAlone() {
        assertThatThrownBy(() -> fail(new IllegalStateException("zx81canary")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("a fault of our own: IllegalStateException");
    }

    private static void fail(RuntimeException e) {
        AtStart.must(() -> {
            throw e;
        });
    }
}
