package eu.sigill.link.service;

import eu.sigill.link.kit.bulk.BulkInput;
import eu.sigill.link.kit.bulk.BulkMaker;
import eu.sigill.link.kit.bulk.BulkObserver;
import eu.sigill.link.kit.bulk.BulkReport;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.row.UnusableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the links of one file, ready to run.
 *
 * <p>The file is in memory before the first link is written, since many programs send all before they read anything; the
 * answer is streamed. Nothing of either is stored.
 */
public final class BulkLinks {

    /** Largest file, in MiB: some 100,000 orders. */
    public static final int LARGEST_MEBIBYTES = 16;

    private static final int LARGEST = LARGEST_MEBIBYTES * 1024 * 1024;

    private final BulkMaker maker;
    private final byte[] file;
    private final BulkInput look;
    private final Consumer<BulkReport> done;

    private BulkLinks(BulkMaker maker, byte[] file, BulkInput look, Consumer<BulkReport> done) {
        this.maker = maker;
        this.file = file;
        this.look = look;
        this.done = done;
    }

    /**
     * Takes a file in.
     *
     * @throws FileTooLarge if it has more than {@link #LARGEST_MEBIBYTES} MiB
     * @throws UnusableFile if no row can be read
     */
    static BulkLinks of(BulkMaker maker, InputStream in, Consumer<BulkReport> done) throws IOException {
        var file = in.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new FileTooLarge(LARGEST_MEBIBYTES);
        }
        try {
            return new BulkLinks(maker, file, maker.look(new ByteArrayInputStream(file)), done);
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

    /** Writes the file with a link behind each row, and what is wrong behind those that have none. */
    public void run(OutputStream out) throws IOException {
        try {
            done.accept(maker.make(new ByteArrayInputStream(file), out, new BulkObserver() {}));
        } catch (UnusableInput e) {
            throw new IllegalStateException("a file changed between two looks at it", e);
        }
    }
}
