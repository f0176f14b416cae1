package eu.sigill.platform.service.tally;

/** What a room counts. The house has it written down every few seconds, and when it closes. */
public interface Tallied<K> {

    /** What it is, for the log. */
    String name();

    Tally<K> tally();

    /** Adds to what is written, in a transaction of its own. */
    void write(K key, long times);
}
