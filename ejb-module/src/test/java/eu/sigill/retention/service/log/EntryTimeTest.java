package eu.sigill.retention.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-08-01 06:35:46,415 INFO  [org.jboss.as] (main) up | 2026-08-01T04:35:46Z",
                "2026-01-01 00:30:00,000 INFO  across the new year | 2025-12-31T23:30:00Z",
                "[2026-08-01T06:35:46.415+0000][0.2s] GC(0) Pause Young | 2026-08-01T06:35:46Z",
                "2026-08-01T06:35:46.415Z collected | 2026-08-01T06:35:46Z",
                "2026/08/01 06:35:46 [error] 12#12: *3 of nginx | 2026-08-01T04:35:46Z",
                "[01/Aug/2026:06:35:46 +0200] 0.0.0.0 \"GET /api/v1/*\" 200 | 2026-08-01T04:35:46Z",
                "203.0.113.0 - anna [01/Aug/2026:06:35:46 +0000] \"GET /\" | 2026-08-01T06:35:46Z",
                "{\"event\":\"SecurityAuthenticationFailedEvent\",\"event-time\":\"2026-08-01 06:35:46\"} | 2026-08-01T04:35:46Z",
                "{\"timestamp\":\"2026-08-01T06:35:46.415+02:00\",\"level\":\"INFO\"} | 2026-08-01T04:35:46Z"
            })
    void isReadAsLogsWriteIt(String line, Instant written) {
        assertThat(EntryTime.of(line, WARSAW, NOW)).contains(written);
    }

    @Test
    void isReadInColour() {
        assertThat(EntryTime.of("\u001b[0m2026-08-01 06:35:46,415 INFO  [org.jboss.as] (main) up", WARSAW, NOW))
                .contains(Instant.parse("2026-08-01T04:35:46Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "    at eu.sigill.House.stand(House.java:12)",
                "06:35:46,415 INFO  without a day",
                "the contract of 2026-08-01 06:35:46 ends",
                "2026-13-41 06:35:46,415 no such day",
                "2026-08-01 is a day and no moment"
            })
    void isNotReadFromWhatBeginsNoEntry(String line) {
        assertThat(EntryTime.of(line, WARSAW, NOW)).isEmpty();
    }

    @Test
    void isNeverOfTomorrow() {
        assertThat(EntryTime.of("2099-01-01 00:00:00,000 kept for ever?", WARSAW, NOW))
                .isEmpty();
    }
}
