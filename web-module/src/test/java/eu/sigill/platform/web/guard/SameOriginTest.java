package eu.sigill.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.web.ARequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

    @Test
    void believesTheBrowserWhereItSaysWhereARequestComesFrom() {
        assertThat(isOurs(ours().with("Sec-Fetch-Site", "same-origin"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "", "SAME-ORIGIN"})
    void refusesEveryOtherSiteWhateverTheOriginSays(String site) {
        assertThat(isOurs(ours().with("Sec-Fetch-Site", site).with("Origin", "https://trust.example:8443")))
                .isFalse();
    }

    @Test
    void elseComparesOriginAndHost() {
        assertThat(isOurs(ours().with("Origin", "https://trust.example:8443"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://trust.example",
        "https://trust.example:443",
        "https://evil.example",
        "https://trust.example:8443.evil.example",
        "https://evil.example#trust.example:8443",
        "null",
        "''",
        "not an origin"
    })
    void refusesAnotherOrigin(String origin) {
        assertThat(isOurs(ours().with("Origin", origin))).isFalse();
    }

    @Test
    void refusesWhoeverSaysNeither() {
        assertThat(isOurs(ours())).isFalse();
        assertThat(isOurs(ARequest.to("trust.example"))).isFalse();
    }

    private static ARequest ours() {
        return ARequest.to("trust.example").with("Host", "trust.example:8443");
    }

    private static boolean isOurs(ARequest request) {
        return SameOrigin.isOurs(request.made());
    }
}
