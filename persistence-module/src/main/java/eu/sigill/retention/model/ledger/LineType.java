package eu.sigill.retention.model.ledger;

import java.util.Arrays;

/** What a line of the ledger says. */
public enum LineType {
    /** These are about to go. */
    PENDING,
    /** Those of these batches are gone. */
    CONFIRMED,
    /** Those of this batch are still there. */
    FAILED,
    /** What this one was for ended, since somebody left or wants it gone. */
    ENDED,
    /** These are there for the law only. */
    BLOCKED,
    /** This one could not go, and waits. */
    PARKED,
    /** This one stays, by order. */
    HELD,
    /** This one need not stay any longer. */
    RELEASED,
    /** A rule has a new version, or one was approved. */
    RULE,
    /** All that went up to a line has reached a level of being gone. */
    LEVEL,
    /** After a restored backup: these went again. */
    REPLAYED;

    /** Whether one is named so. */
    public static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(type -> type.name().equals(name));
    }
}
