package eu.sigill.platform.web.body;

import java.util.concurrent.Semaphore;

/** How many bytes of large bodies may be in the house at one time, those of all requests together. */
final class BodyBudget {

    /** Reading a body makes some copies of it, of twice its size where it becomes text; the rest of memory is for all else. */
    private static final int SHARE = 12;

    /** So that the largest body passes on a small machine too. */
    private static final long LEAST = 18L * 1024 * 1024;

    private static final int PIECE = 1024;

    private final Semaphore pieces;

    private BodyBudget(long bytes) {
        this.pieces = new Semaphore(pieces(bytes));
    }

    static BodyBudget of(long bytes) {
        return new BodyBudget(bytes);
    }

    static BodyBudget ofThisMachine() {
        return of(Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /** False if too much is in the house already. Small bodies pass always: there are only so many threads. */
    boolean take(long bytes) {
        return isSmall(bytes) || pieces.tryAcquire(pieces(bytes));
    }

    void giveBack(long bytes) {
        if (!isSmall(bytes)) {
            pieces.release(pieces(bytes));
        }
    }

    private static boolean isSmall(long bytes) {
        return bytes <= BodyLimits.LONGEST_FORM;
    }

    private static int pieces(long bytes) {
        return Math.toIntExact((bytes + PIECE - 1) / PIECE);
    }
}
