package eu.sigill.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.250",
        "2001:db8:1::7, 2001:db8:1:ffff::1",
        "fe80::1%eth0, fe80::2",
        "::ffff:203.0.113.7, 203.0.113.8",
        "shop.example, other.example",
        "'', unknown"
    })
    void isSharedByNeighbours(String one, String other) {
        assertThat(Network.of(one)).isEqualTo(Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.114.7", "2001:db8:1::7, 2001:db8:2::7", "203.0.113.7, 2001:db8:1::7"})
    void isNotSharedByOthers(String one, String other) {
        assertThat(Network.of(one)).isNotEqualTo(Network.of(other));
    }
}
