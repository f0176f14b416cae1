package eu.sigill.retention.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.platform.service.setting.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTimerTest {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS");

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();
    private final LogTimer timer = new LogTimer();
    private Path log = Path.of("");

    @BeforeEach
    void write() throws IOException {
        var keeper = new LogKeeper();
        keeper.settings = new Settings(
                data, URI.create("http://localhost"), false, Optional.empty(), Optional.empty(), Optional.empty());
        keeper.logs = new LogSettings(7, false, false);
        keeper.clock = clock;
        timer.keeper = keeper;
        timer.clock = clock;
        log = Files.createDirectory(data.resolve("log")).resolve("server.log.old");
        Files.writeString(
                log, MOMENT.format(clock.instant().atZone(ZoneId.systemDefault())) + " for anna@canary.example\n");
    }

    @Test
    void sweepsEachNightAndChecksWhatIsLeft() {
        timer.everyNight();
        assertThat(timer.keeper.last().orElseThrow().logs().getFirst().found(Trace.EMAIL))
                .isEqualTo(1);

        clock.pass(Duration.ofDays(7));
        timer.everyNight();

        assertThat(log).isEmptyFile();
        assertThat(timer.keeper.last().orElseThrow().isClean()).isTrue();
    }

    @Test
    void makesUpWithinTheHourForANightThatWasMissed() {
        clock.pass(Duration.ofDays(7).minusHours(2));
        timer.everyHour();
        assertThat(log).isNotEmptyFile();

        clock.pass(Duration.ofMinutes(70));
        timer.everyHour();

        assertThat(log).isEmptyFile();
    }
}
