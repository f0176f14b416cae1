package eu.sigill.platform.service;

import java.util.stream.Stream;

/** What is behind a failure. */
public final class Causes {

    /** Causes may go in a circle. */
    private static final int MOST = 10;

    private Causes() {}

    /** The failure itself first, then what caused it, and so on. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST);
    }
}
