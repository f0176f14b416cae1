package eu.sigill.retention.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("access.log"), "[21/Nov/2026:06:35:46 +0000] 0.0.0.0 \"GET /\" 200 17 3\n");
        Files.writeString(
                folder.resolve("server.log"),
                "2026-10-01 10:00:00,000 for anna@canary.example\n2026-11-01 10:00:00,000 203.0.113.77, 203.0.113.78\n");
    }

    @Test
    void tellsHowOftenWhatStandsWhere() {
        var logs = new LogCheck(folder, ZoneOffset.UTC).check(NOW);

        assertThat(logs).extracting(CheckedLog::file).containsExactly("access.log", "server.log");
        assertThat(logs.getFirst().isClean()).isTrue();
        assertThat(logs.getLast().traces()).isEqualTo(Map.of(Trace.EMAIL, 1, Trace.IPV4, 2));
        assertThat(logs.getLast().dates())
                .isEqualTo(new LogDates(
                        Instant.parse("2026-10-01T10:00:00Z"),
                        Instant.parse("2026-11-01T10:00:00Z"),
                        LogDates.By.CONTENT));
    }

    @Test
    void doesNotCallCleanWhatItCannotRead() throws IOException {
        Files.writeString(folder.resolve("broken.log.2026-11-20.gz"), "no archive");

        var log = new LogCheck(folder, ZoneOffset.UTC).check(NOW).get(1);

        assertThat(log.isClean()).isFalse();
        assertThat(LogCheckCommandLine.say(List.of(log), Instant.EPOCH))
                .containsExactly("! broken.log.2026-11-20.gz: 10 bytes, from 2026-11-21 (by name), cannot be read");
    }

    @Test
    void printsCountsAndNoFind() {
        var logs = new LogCheck(folder, ZoneOffset.UTC).check(NOW);

        var said = LogCheckCommandLine.say(logs, NOW.minus(Duration.ofDays(30)));

        assertThat(said.getFirst()).isEqualTo("  access.log: 54 bytes, from 2026-11-21 (by content)");
        assertThat(said.getLast()).startsWith("! server.log").endsWith(", too old, IPV4 × 2, EMAIL × 1");
        assertThat(said.toString()).doesNotContain("canary", "203.0.113");
    }
}
