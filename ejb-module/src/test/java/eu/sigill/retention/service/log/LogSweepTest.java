package eu.sigill.retention.service.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.retention.service.log.LogSweep.Fate;
import eu.sigill.retention.service.log.LogSweep.Swept;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSweepTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:41:00Z");
    private static final String OLD = "2026-08-01 10:00:00,000 INFO  [eu.sigill] (main) old\n";
    private static final String YOUNG = "2026-11-20 10:00:00,000 INFO  [eu.sigill] (main) young\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.log.2026-08-01",
                "access.2026-08-01.log",
                "server.log.2026-11-20",
                "old/copy-20261120.txt"
            })
    void deletesWhatIsTooOldByItsContentThoughItWasTouchedToday(String name) throws IOException {
        var file = written(name, OLD + "\tat some.Place\n");
        touch(file, NOW);

        assertThat(sweep()).extracting(Swept::fate).containsExactly(Fate.DELETED);

        assertThat(file).doesNotExist();
    }

    @Test
    void keepsWhatIsYoungByItsContentThoughItsNameAndItsTimeAreOld() throws IOException {
        var file = written("server.log.2026-08-01", YOUNG);
        touch(file, Instant.parse("2026-08-01T12:00:00Z"));

        sweep();

        assertThat(file).hasContent(YOUNG);
    }

    @Test
    void shortensWhatIsPartlyTooOld() throws IOException {
        var file = written("server.log.2026-11-20", OLD + "\tat some.Place\n" + YOUNG + "\tat another.Place\n" + OLD);

        assertThat(sweep()).extracting(Swept::fate).containsExactly(Fate.SHORTENED);

        assertThat(Files.readString(file)).isEqualTo(YOUNG + "\tat another.Place\n");
    }

    @Test
    void leavesTheFileInTheHandsOfWhoeverWritesToIt() throws IOException {
        var file = written("server.log", OLD);
        try (var writer = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            writer.write(OLD.getBytes(ISO_8859_1));
            sweep();
            writer.write(YOUNG.getBytes(ISO_8859_1));
        }

        assertThat(Files.readString(file)).isEqualTo(YOUNG);
    }

    @Test
    void leavesNoByteOfAnEntryThatMayNotBeReadAsText() throws IOException {
        var young = YOUNG.strip() + " \u00e9\u00ff\u0000\r\n";
        var file = folder.resolve("server.log");
        Files.write(file, (OLD + young).getBytes(ISO_8859_1));

        sweep();

        assertThat(Files.readAllBytes(file)).isEqualTo(young.getBytes(ISO_8859_1));
    }

    @Test
    void looksIntoArchives() throws IOException {
        var files = List.of(
                packed("server.log.2026-11-20.gz", OLD),
                packed("access.2026-11-20.zip", YOUNG + OLD),
                packed("young.gz", YOUNG),
                packed("young.zip", YOUNG));
        for (var file : files) {
            touch(file, NOW);
        }

        sweep();

        assertThat(names()).containsExactly("young.gz", "young.zip");
    }

    @Test
    void goesByTheNameAndThenByTheTimeOfChangeWhereNothingInsideTells() throws IOException {
        touch(written("heap-2026-08-01.hprof", "no date"), NOW);
        touch(written("server.log.2026-08-02.gz", "no archive"), NOW);
        touch(written("hs_err_pid7.log", "no date"), Instant.parse("2026-08-01T12:00:00Z"));
        touch(written("hs_err_pid8.log", "no date"), NOW);

        var swept = sweep();

        assertThat(swept)
                .containsExactly(
                        new Swept("heap-2026-08-01.hprof", Fate.DELETED, LogDates.By.NAME),
                        new Swept("hs_err_pid7.log", Fate.DELETED, LogDates.By.CHANGE),
                        new Swept("hs_err_pid8.log", Fate.KEPT, LogDates.By.CHANGE),
                        new Swept("server.log.2026-08-02.gz", Fate.DELETED, LogDates.By.NAME));
        assertThat(names()).containsExactly("hs_err_pid8.log");
    }

    @Test
    void leavesNothingThatWouldBeTooOldBeforeItComesAgain() throws IOException {
        var file = written(
                "server.log.2026-10-23",
                "2026-10-24 02:40:59,000 goes\n2026-10-24 02:41:00,000 stays\n2026-10-24 02:41:01,000 stays\n");

        sweep();

        assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.endsWith("stays"));
    }

    @Test
    void isDueWhenSomethingWouldBeTooOldWithinTheHour() throws IOException {
        written("server.log", "2026-10-23 03:50:00,000 INFO  almost\n");
        assertThat(sweepAfter(30).isDue(NOW)).isFalse();

        assertThat(sweepAfter(30).isDue(NOW.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        var elsewhere = Files.writeString(Files.createTempFile("elsewhere", ".log"), OLD);
        Files.createSymbolicLink(folder.resolve("linked.log"), elsewhere);

        sweep();

        assertThat(elsewhere).hasContent(OLD);
        Files.delete(elsewhere);
    }

    @Test
    void needsNoFolder() {
        var swept = new LogSweep(folder.resolve("none"), Duration.ofDays(30), ZoneOffset.UTC).sweep(NOW);

        assertThat(swept).isEmpty();
    }

    private List<Swept> sweep() {
        return sweepAfter(30).sweep(NOW);
    }

    private LogSweep sweepAfter(int days) {
        return new LogSweep(folder, Duration.ofDays(days), ZoneOffset.UTC);
    }

    private Path written(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path packed(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = packing(name, bytes)) {
            packing.write(text.getBytes(ISO_8859_1));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static OutputStream packing(String name, OutputStream bytes) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPOutputStream(bytes);
        }
        var zip = new ZipOutputStream(bytes);
        zip.putNextEntry(new ZipEntry("first.log"));
        zip.write("no date\n".getBytes(ISO_8859_1));
        zip.putNextEntry(new ZipEntry("second.log"));
        return zip;
    }

    private static void touch(Path file, Instant moment) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(moment));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
