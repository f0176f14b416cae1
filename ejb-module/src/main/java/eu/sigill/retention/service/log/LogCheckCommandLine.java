package eu.sigill.retention.service.log;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Checks logs from the command line, so that an operator's own watch can call it. */
public final class LogCheckCommandLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private LogCheckCommandLine() {}

    /**
     * Ends with 1 if something of a person stands in a log, or an entry is older than its term.
     *
     * @param arguments the folder, the term in days, and what time it is in seconds of the epoch
     */
    public static void main(String[] arguments) {
        var now = Instant.ofEpochSecond(Long.parseLong(arguments[2]));
        var term = Duration.ofDays(Long.parseLong(arguments[1]));
        var checked = new LogCheck(Path.of(arguments[0]), ZoneId.systemDefault()).check(now);
        var said = say(checked, now.minus(term));
        said.forEach(System.out::println);
        if (said.stream().anyMatch(line -> line.startsWith("!"))) {
            System.exit(1);
        }
    }

    /** A line for each log; those that must not be begin with an exclamation mark. */
    static List<String> say(List<CheckedLog> logs, Instant cutoff) {
        return logs.stream().map(log -> say(log, cutoff)).toList();
    }

    private static String say(CheckedLog log, Instant cutoff) {
        var old = log.bytes() > 0 && log.dates().oldest().isBefore(cutoff);
        var found = log.traces().entrySet().stream()
                .map(trace -> ", " + trace.getKey() + " × " + trace.getValue())
                .collect(Collectors.joining());
        return "%s %s: %d bytes, from %s (by %s)%s%s%s"
                .formatted(
                        old || !log.isClean() ? "!" : " ",
                        log.file(),
                        log.bytes(),
                        DAY.format(log.dates().oldest()),
                        log.dates().by().name().toLowerCase(Locale.ROOT),
                        old ? ", too old" : "",
                        log.readable() ? "" : ", cannot be read",
                        found);
    }
}
