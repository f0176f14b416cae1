package eu.sigill.platform.web.problem;

import eu.sigill.platform.service.Causes;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells of a failure without its messages: those of databases and parsers quote what people typed. */
public final class Faults {

    private static final int FRAMES = 25;

    private Faults() {}

    public static String trace(Throwable thrown) {
        return Causes.of(thrown).map(Faults::placesOf).collect(Collectors.joining("\ncaused by "));
    }

    private static String placesOf(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }
}
