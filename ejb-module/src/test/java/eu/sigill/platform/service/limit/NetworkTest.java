package eu.sigill.platform.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final String ATTRIBUTE = "eu.sigill.network";

    @Test
    void isWhatTheThresholdCallsIt() {
        var here = Network.in(Map.of(ATTRIBUTE, "a1")::get);

        assertThat(here).isEqualTo(Network.in(Map.of(ATTRIBUTE, "a1")::get));
        assertThat(here).isNotEqualTo(Network.in(Map.of(ATTRIBUTE, "b2")::get));
    }

    @Test
    void isSharedByAllOfWhomNothingIsKnown() {
        assertThat(Network.in(Map.of()::get)).isEqualTo(Network.in(Map.of("else", "a1")::get));
    }

    @Test
    void printsAsItsKind() {
        assertThat(new Network("a1")).hasToString("Network");
    }
}
