package eu.sigill.link.service;

import eu.sigill.link.kit.bulk.BulkInput;
import eu.sigill.link.kit.bulk.BulkMaker;
import eu.sigill.link.kit.bulk.BulkObserver;
import eu.sigill.link.kit.bulk.BulkReport;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.reason.UnusableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the links of one file, ready to run.
 *
 * <p>Up to {@value #HELD_MEBIBYTES} MiB of it are in memory before the first link is written, since many programs send all
 * before they read anything. What is longer is worked on while it comes in, for those who read while they send. The answer
 * is streamed; nothing of either is stored.
 */
public final class BulkLinks {

    /** How much of a file is in memory at most: some 100,000 orders. */
    public static final int HELD_MEBIBYTES = 16;

    private static final int HELD = HELD_MEBIBYTES * 1024 * 1024;

    private final BulkMaker maker;
    private final InputStream file;
    private final BulkInput look;
    private final Consumer<BulkReport> done;

    private BulkLinks(BulkMaker maker, InputStream file, BulkInput look, Consumer<BulkReport> done) {
        this.maker = maker;
        this.file = file;
        this.look = look;
        this.done = done;
    }

    /**
     * Takes a file in, or its beginning.
     *
     * @throws UnusableFile if no row can be read
     */
    static BulkLinks of(BulkMaker maker, InputStream in, Consumer<BulkReport> done) throws IOException {
        var beginning = in.readNBytes(HELD);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        try {
            return new BulkLinks(maker, whole, maker.look(new ByteArrayInputStream(beginning)), done);
        } catch (UnusableInput e) {
            throw new UnusableFile(e.remark());
        }
    }

    /** Whether the file is NDJSON, and the answer too; otherwise both are CSV. */
    public boolean isJson() {
        return look.isJson();
    }

    /** What there is to say about the file as a whole, such as columns that are ignored. */
    public List<Remark> notices() {
        return look.notices();
    }

    /** Reads on, once, and writes each row with a link behind it, and what is wrong behind those that have none. */
    public void run(OutputStream out) throws IOException {
        try {
            done.accept(maker.make(file, out, new BulkObserver() {}));
        } catch (UnusableInput e) {
            throw new IllegalStateException("a file changed between two looks at it", e);
        }
    }
}
