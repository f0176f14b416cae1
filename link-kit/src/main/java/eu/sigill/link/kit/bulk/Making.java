package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.Purpose;
import java.time.Duration;
import java.time.InstantSource;

/** Which kind of link is made of every row. */
public sealed interface Making {

    /**
     * Compatible links.
     *
     * @param inFragment whether the payload stands after {@code #} instead of {@code ?}
     */
    record Compatible(boolean inFragment) implements Making {}

    /**
     * Own links.
     *
     * @param lifetime counted from the moment in which the row is read, at least a second
     */
    record Own(Purpose purpose, Duration lifetime, InstantSource clock) implements Making {
        public Own {
            if (lifetime.toSeconds() < 1) {
                throw new IllegalArgumentException("a link lives for a second or longer");
            }
        }
    }
}
