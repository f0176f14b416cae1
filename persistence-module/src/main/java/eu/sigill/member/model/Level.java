package eu.sigill.member.model;

/** What a shopper asked for, from less to more. The codes stand in what browsers read: they stay. */
public enum Level {
    /** A reminder to review, after each order at a shop of the house. */
    REMINDERS(3),
    /** Reminders, and protection up to the lower cap. */
    BASIC(1),
    /** Reminders, and protection up to the higher cap. */
    PLUS(2);

    private final int code;

    Level(int code) {
        this.code = code;
    }

    /** One digit, never 0: that stands for nobody. */
    public int code() {
        return code;
    }

    /** Whether orders of this member are protected at all. */
    public boolean isProtected() {
        return this != REMINDERS;
    }

    public boolean isMoreThan(Level other) {
        return compareTo(other) > 0;
    }
}
