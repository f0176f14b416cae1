package eu.sigill.recognition.service.index;

/** What a member is, as the order page needs to know it. The codes stand in entries that browsers read: they stay. */
public enum Level {
    BASIC(1),
    PLUS(2),
    REMINDERS(3);

    private final int code;

    Level(int code) {
        this.code = code;
    }

    /** Two bytes, never 0. */
    public int code() {
        return code;
    }
}
