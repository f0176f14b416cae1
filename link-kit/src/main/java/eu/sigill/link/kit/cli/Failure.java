package eu.sigill.link.kit.cli;

/** Something that the caller must put right before a command can do anything: one line that says what. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    Failure(String line) {
        super(line);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
