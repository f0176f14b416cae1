package eu.sigill.platform.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthServletTest {

    private static final Vital DATABASE = new Known("database", false);
    private static final Vital READER = new Known("reader", true);

    private record Known(String id, boolean isUp) implements Vital {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Map<String, Object> data() {
            throw new IllegalStateException("the database is away");
        }
    }

    @Test
    void asksNobodyForMoreWhileOneOfThemIsDown() {
        assertThat(HealthServlet.told(List.of(DATABASE, READER), List.of(DATABASE)))
                .containsExactly(
                        Map.of("name", "database", "status", "DOWN", "data", Map.of()),
                        Map.of("name", "reader", "status", "UP", "data", Map.of()));
    }
}
