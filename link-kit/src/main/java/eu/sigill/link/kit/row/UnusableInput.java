package eu.sigill.link.kit.row;

/** An input of which no row can be read, told in plain words. Nothing has been written. */
public final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInput(String reason) {
        super(reason);
    }
}
