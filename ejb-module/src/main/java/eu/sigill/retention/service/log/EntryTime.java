package eu.sigill.retention.service.log;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When an entry was written, as its first line says. */
final class EntryTime {

    private static final int FRONT = 300;

    private static final String MOMENT =
            "(\\d{4})[-/](\\d\\d)[-/](\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,]\\d+)?" + "(?:Z| ?([+-]\\d\\d:?\\d\\d))?";

    /** The server's own way, a collector's, nginx's. */
    private static final Pattern PLAIN = Pattern.compile("^(?:\\u001b\\[[\\d;]*m)?\\s*\\[?" + MOMENT);

    private static final Pattern JSON =
            Pattern.compile("^\\s*\\{.*?\"(?:@?timestamp|event-time|time|date)\"\\s*:\\s*\"" + MOMENT);

    /** An access log's way, with at most an address and two names before it. */
    private static final Pattern ACCESS =
            Pattern.compile("^(?:\\S{1,64} ){0,3}\\[(\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d) ([+-]\\d{4})]");

    private static final DateTimeFormatter ACCESS_MOMENT =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss", Locale.ENGLISH);

    private static final Duration FUTURE = Duration.ofDays(1);

    private EntryTime() {}

    /** Empty for a line that goes on with the entry before, and for one that would be of tomorrow. */
    static Optional<Instant> of(String line, ZoneId zone, Instant now) {
        var front = line.substring(0, Math.min(FRONT, line.length()));
        return Stream.of(PLAIN, JSON)
                .map(form -> form.matcher(front))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> moment(found, zone))
                .or(() -> access(ACCESS.matcher(front)))
                .filter(moment -> moment.isBefore(now.plus(FUTURE)));
    }

    private static Optional<Instant> moment(MatchResult found, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(
                    "%s-%s-%sT%s".formatted(found.group(1), found.group(2), found.group(3), found.group(4)));
            return Optional.of(local.atZone(offset(found, zone)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneId offset(MatchResult found, ZoneId zone) {
        var whole = found.group();
        if (whole.endsWith("Z")) {
            return ZoneOffset.UTC;
        }
        return found.group(5) == null ? zone : ZoneOffset.of(found.group(5));
    }

    private static Optional<Instant> access(Matcher found) {
        try {
            return found.find()
                    ? Optional.of(
                            LocalDateTime.parse(found.group(1), ACCESS_MOMENT).toInstant(ZoneOffset.of(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
