package eu.sigill.link.kit.cli;

/** What the command line tells the process that started it. */
final class ExitCode {
    static final int OK = 0;
    static final int USAGE = 1;
    static final int BAD_ROWS = 2;
    static final int REFUSED = 3;

    /** As if the signal SIGPIPE had ended the process: the reader went away before all was written. */
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}
