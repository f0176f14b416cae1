package eu.sigill.retention.service.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every log as somebody would who looks for people. */
final class LogCheck {

    private final Path folder;
    private final ZoneId zone;

    LogCheck(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    List<CheckedLog> check(Instant now) {
        return LogFile.in(folder).stream()
                .flatMap(file -> check(file, now).stream())
                .toList();
    }

    /** Empty for a log that is gone by now. */
    private Optional<CheckedLog> check(LogFile file, Instant now) {
        try {
            var traces = new EnumMap<Trace, Integer>(Trace.class);
            var dates = LogDates.of(file, zone, now);
            return Optional.of(new CheckedLog(file.place(), file.size(), dates, isRead(file, traces), traces));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRead(LogFile file, Map<Trace, Integer> traces) throws NoSuchFileException {
        try (var lines = file.lines()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                count(line.get(), traces);
            }
            return true;
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) { // no archive, or none of ours
            return false;
        }
    }

    private static void count(String line, Map<Trace, Integer> traces) {
        for (var trace : Trace.values()) {
            var found = trace.in(line);
            if (found > 0) {
                traces.merge(trace, found, Integer::sum);
            }
        }
    }
}
