package eu.sigill.platform.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @Test
    void letsNobodyBehindItSeeWhereARequestComesFrom() throws InterruptedException {
        try (var doorstep = Doorstep.bare()) {
            var seen = doorstep.ask();

            assertThat(seen.source()).isEqualTo("/0.0.0.0:0");
            assertThat(seen.toString()).doesNotContain("127.0.0.1");
            assertThat(doorstep.logged()).isEqualTo("0.0.0.0 0.0.0.0 GET");
        }
    }

    @Test
    void leavesTheFrontOfAnAddressWhereThatIsWanted() throws InterruptedException {
        try (var doorstep = Doorstep.keepingNetworks()) {
            assertThat(doorstep.ask("X-Forwarded-For: 203.0.113.77").source()).isEqualTo("/203.0.113.0:0");
            assertThat(doorstep.logged()).startsWith("203.0.113.0 ");
            assertThat(doorstep.ask("X-Forwarded-For: 2001:db8:1:2::77").source())
                    .isEqualTo("/[2001:db8:0:0:0:0:0:0]:0");
            assertThat(doorstep.ask("X-Forwarded-For: ::ffff:203.0.113.77").source())
                    .isEqualTo("/203.0.113.0:0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "x-forwarded-for",
                "Forwarded",
                "X-Real-IP",
                "CF-Connecting-IP",
                "True-Client-IP",
                "X-Client-IP"
            })
    void takesOffWhatProxiesWrite(String header) {
        try (var doorstep = Doorstep.bare()) {
            var seen = doorstep.ask(header + ": 198.51.100.7", "Kept: yes", header + ": 198.51.100.8");

            assertThat(seen.headers()).contains("yes").doesNotContain("198.51.100");
        }
    }

    @Test
    void letsTheReaderOfTheNextRequestEndTheLastOne() throws InterruptedException {
        try (var doorstep = Doorstep.bare()) {
            doorstep.ask();

            assertThat(doorstep.endedByReader()).isTrue();
        }
    }

    @Test
    void believesNoHeaderOfAStranger() {
        try (var doorstep = Doorstep.bare()) {
            assertThat(doorstep.ask("X-Forwarded-For: 198.51.100.7").network())
                    .isEqualTo(doorstep.ask().network());
        }
    }

    @Test
    void believesTheLastHopOfItsOwnProxyOnly() {
        try (var doorstep = Doorstep.behindAProxy()) {
            var spoofed = String.join(", ", Collections.nCopies(100, "198.51.100.7")) + ", 203.0.113.7";

            assertThat(doorstep.ask("X-Forwarded-For: " + spoofed).network())
                    .isEqualTo(doorstep.ask("X-Forwarded-For: 203.0.113.8").network())
                    .isNotEqualTo(doorstep.ask("X-Forwarded-For: 198.51.100.7").network());
            assertThat(doorstep.ask("X-Forwarded-For: 198.51.100.7", "X-Forwarded-For: 203.0.113.9")
                            .network())
                    .isEqualTo(doorstep.ask("X-Forwarded-For: 203.0.113.8").network());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.250",
        "203.0.113.7:5000, 203.0.113.8",
        "2001:db8:1::7, 2001:db8:1:ffff::1",
        "[2001:db8:1::7]:5000, 2001:db8:1:ffff::1",
        "::ffff:203.0.113.7, 203.0.113.8"
    })
    void givesNeighboursOneToken(String one, String other) {
        try (var doorstep = Doorstep.behindAProxy()) {
            assertThat(doorstep.ask("X-Forwarded-For: " + one).network())
                    .matches("[0-9a-f]{32}")
                    .isEqualTo(doorstep.ask("X-Forwarded-For: " + other).network());
        }
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.114.7", "2001:db8:1::7, 2001:db8:2::7", "203.0.113.7, 2001:db8:1::7"})
    void givesOthersAnother(String one, String other) {
        try (var doorstep = Doorstep.behindAProxy()) {
            assertThat(doorstep.ask("X-Forwarded-For: " + one).network())
                    .isNotEqualTo(doorstep.ask("X-Forwarded-For: " + other).network());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example", "256.1.1.1", "1.2.3", "unknown", "", "2001:zz::1", ":::", "127.1"})
    void takesWhatIsNoAddressForTheProxysOwn(String told) {
        try (var doorstep = Doorstep.behindAProxy()) {
            assertThat(doorstep.ask("X-Forwarded-For: " + told).network())
                    .isEqualTo(doorstep.ask().network());
        }
    }

    @Test
    void namesNetworksAnewEveryHour() {
        var clock = new HandClock();
        try (var doorstep = Doorstep.at(clock)) {
            var before = doorstep.ask().network();
            clock.passMinutes(59);
            assertThat(doorstep.ask().network()).isEqualTo(before);

            clock.passMinutes(1);

            assertThat(doorstep.ask().network()).isNotEqualTo(before);
        }
    }

    @Test
    void givesAMethodThatNobodyKnowsAnotherName() throws InterruptedException {
        try (var doorstep = Doorstep.bare()) {
            assertThat(doorstep.send("ANNA-SVENSSON").method()).isEqualTo("OTHER");
            assertThat(doorstep.logged()).endsWith(" OTHER");
            assertThat(doorstep.send("PATCH").method()).isEqualTo("PATCH");
        }
    }
}
