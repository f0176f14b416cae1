package eu.sigill.retention.service.log;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From when to when a log is.
 *
 * @param by what says so
 */
public record LogDates(Instant oldest, Instant newest, By by) {

    /** What can tell how old a log is, from the best to the last resort. */
    public enum By {
        /** What stands in it. */
        CONTENT,
        /** A day in its name. */
        NAME,
        /** When it was changed, which a copy or a touch changes too. */
        CHANGE
    }

    static LogDates of(LogFile file, ZoneId zone, Instant now) throws IOException {
        return inside(file, zone, now).or(() -> called(file, zone)).orElse(changed(file));
    }

    /** By all entries; empty where nothing tells, or nothing can be read. */
    private static Optional<LogDates> inside(LogFile file, ZoneId zone, Instant now) {
        Optional<LogDates> dates = Optional.empty();
        try (var lines = file.lines()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var moment = EntryTime.of(line.get(), zone, now);
                if (moment.isPresent()) {
                    dates = Optional.of(
                            dates.orElse(at(moment.get(), By.CONTENT)).and(moment.get()));
                }
            }
        } catch (IOException e) { // no archive, or one that breaks off: what was read counts
            return dates;
        }
        return dates;
    }

    /** When the first entry that says so was written. */
    static Optional<Instant> beginning(LogFile file, ZoneId zone, Instant now) {
        try (var lines = file.lines()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var moment = EntryTime.of(line.get(), zone, now);
                if (moment.isPresent()) {
                    return moment;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<LogDates> called(LogFile file, ZoneId zone) {
        return file.namedAfter(zone).map(moment -> at(moment, By.NAME));
    }

    private static LogDates changed(LogFile file) throws IOException {
        return at(file.changedAt(), By.CHANGE);
    }

    private static LogDates at(Instant moment, By by) {
        return new LogDates(moment, moment, by);
    }

    private LogDates and(Instant moment) {
        return new LogDates(moment.isBefore(oldest) ? moment : oldest, moment.isAfter(newest) ? moment : newest, by);
    }
}
