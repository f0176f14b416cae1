package eu.sigill.link.kit.cli;

import java.time.Duration;
import java.util.regex.Pattern;

/** How long links live, as it is written on the command line: a number and d, h or m. */
final class Lifetime {

    static final Duration DEFAULT = Duration.ofDays(180);

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,4})([dhm])");

    private Lifetime() {}

    static Duration of(String text) throws Failure {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new Failure("--expires takes a number and d, h or m, such as 180d");
        }
        long number = Long.parseLong(shape.group(1));
        return switch (shape.group(2)) {
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
    }
}
