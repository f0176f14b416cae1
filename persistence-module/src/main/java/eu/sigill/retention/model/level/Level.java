package eu.sigill.retention.model.level;

/** How far gone something is. Each level includes those before it. */
public enum Level {
    /** No query finds it. */
    L1,
    /** It stands in no file of the tables. */
    L2,
    /** It stands in no log of the database and in no backup. */
    L3
}
