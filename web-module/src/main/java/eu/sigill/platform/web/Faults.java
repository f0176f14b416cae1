package eu.sigill.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells of a failure without its messages: those of databases and parsers quote what people typed. */
public final class Faults {

    private static final int FRAMES = 25;

    private Faults() {}

    public static String trace(Throwable thrown) {
        var text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            text.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }
}
