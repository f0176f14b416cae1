package eu.sigill.retention.service.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Leaves nothing of a log entry whose term is over. What counts is the date in the entry: a copy, an unpacked archive or a
 * touch makes a file look young.
 */
final class LogSweep {

    /** It comes once a day, and nothing shall be too old before it comes again. */
    private static final Duration ROUND = Duration.ofDays(1);

    private static final Duration HOUR = Duration.ofHours(1);

    private final Path folder;
    private final Duration term;
    private final ZoneId zone;

    /** @param zone that of entries which name none */
    LogSweep(Path folder, Duration term, ZoneId zone) {
        this.folder = folder;
        this.term = term;
        this.zone = zone;
    }

    /** What a sweep does with a log. */
    enum Fate {
        KEPT,
        SHORTENED,
        DELETED,
        /** It could be neither read nor deleted. */
        FAILED
    }

    /**
     * What became of a log.
     *
     * @param by what told its age
     */
    record Swept(String file, Fate fate, LogDates.By by) {}

    /** Whether something would be too old within the hour, going by how each file begins. */
    boolean isDue(Instant now) {
        return LogFile.in(folder).stream()
                .flatMap(file -> LogDates.beginning(file, zone, now).stream())
                .anyMatch(beginning -> beginning.isBefore(now.minus(term).plus(HOUR)));
    }

    List<Swept> sweep(Instant now) {
        var cutoff = now.minus(term).plus(ROUND);
        return LogFile.in(folder).stream().map(file -> sweep(file, cutoff, now)).toList();
    }

    private Swept sweep(LogFile file, Instant cutoff, Instant now) {
        try {
            var dates = LogDates.of(file, zone, now);
            return new Swept(file.place(), sweep(file, dates, cutoff, now), dates.by());
        } catch (IOException e) { // one file must not keep the others alive
            return new Swept(file.place(), Fate.FAILED, LogDates.By.CHANGE);
        }
    }

    private Fate sweep(LogFile file, LogDates dates, Instant cutoff, Instant now) throws IOException {
        if (goesAsAWhole(file, dates, cutoff)) {
            Files.delete(file.path());
            return Fate.DELETED;
        }
        if (dates.by() == LogDates.By.CONTENT && dates.oldest().isBefore(cutoff)) {
            shorten(file, cutoff, now);
            return Fate.SHORTENED;
        }
        return Fate.KEPT;
    }

    /** An archive is not packed anew; what somebody may still write to is not taken from under their hands. */
    private boolean goesAsAWhole(LogFile file, LogDates dates, Instant cutoff) {
        if (file.isPacked()) {
            return dates.oldest().isBefore(cutoff);
        }
        var written = dates.by() == LogDates.By.CONTENT && file.namedAfter(zone).isEmpty();
        return !written && dates.newest().isBefore(cutoff);
    }

    /**
     * Moves what may stay to the front, and cuts off the rest. Whoever is writing to the file writes at its end, wherever
     * that is.
     */
    private void shorten(LogFile file, Instant cutoff, Instant now) throws IOException {
        try (var lines = file.lines();
                var channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            var kept = new BufferedOutputStream(Channels.newOutputStream(channel));
            var stays = false;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                stays = EntryTime.of(line.get(), zone, now)
                        .map(moment -> !moment.isBefore(cutoff))
                        .orElse(stays);
                if (stays) {
                    kept.write(line.get().getBytes(ISO_8859_1));
                }
            }
            kept.flush();
            channel.truncate(channel.position());
        }
    }
}
