package eu.sigill.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of a failure without its messages: those of databases and parsers quote what people typed. */
public final class Faults {

    private static final int FRAMES = 25;

    /** Causes may go in a circle. */
    private static final int CAUSES = 10;

    private Faults() {}

    public static String trace(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Faults::placesOf)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String placesOf(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), ""));
    }
}
