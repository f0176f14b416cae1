package eu.sigill.link.kit.cli;

/**
 * Keeps the process small while it makes many links.
 *
 * <p>The collector prefers to let a young heap grow into the memory of a large machine, far beyond the little that a
 * run needs. A shop's server has other tenants: when garbage has come together, it is asked to tidy up.
 */
final class Footprint {

    private static final long ENOUGH = 16L * 1024 * 1024;

    private Footprint() {}

    static void keepSmall() {
        var memory = Runtime.getRuntime();
        if (memory.totalMemory() - memory.freeMemory() > ENOUGH) {
            System.gc();
        }
    }
}
