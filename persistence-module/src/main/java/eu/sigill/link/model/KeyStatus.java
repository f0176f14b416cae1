package eu.sigill.link.model;

/** Where a key pair stands in its life. */
public enum KeyStatus {
    /** Makes new links and opens its own. */
    PRIMARY,
    /** Opens its links, makes none. */
    ENABLED,
    /** Opens nothing for now; may be enabled again. */
    DISABLED,
    /** Its keys are gone for good; what remains is that it was there. */
    DESTROYED;

    public boolean opens() {
        return this == PRIMARY || this == ENABLED;
    }
}
