package eu.sigill.privacy.service.notice.text;

/** One line of two texts that are compared. */
public record DiffLine(Fate fate, String words) {

    /** What became of it. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    public boolean isChange() {
        return fate != Fate.KEPT;
    }
}
