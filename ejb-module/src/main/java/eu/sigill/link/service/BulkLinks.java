package eu.sigill.link.service;

import eu.sigill.link.kit.bulk.BulkMaker;
import eu.sigill.link.kit.bulk.BulkObserver;
import eu.sigill.link.kit.bulk.BulkReport;
import eu.sigill.link.kit.row.UnusableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private final Consumer<BulkReport> done;

    private BulkLinks(BulkMaker maker, byte[] file, Consumer<BulkReport> done) {
        this.maker = maker;
        this.file = file;
        this.done = done;
    }

    static BulkLinks of(BulkMaker maker, InputStream in, Consumer<BulkReport> done) throws IOException {
        var file = in.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new FileTooLarge(LARGEST_MEBIBYTES);
        }
        return new BulkLinks(maker, file, done);
    }

    /**
     * Writes the file with a link behind each row, and what is wrong behind those that have none.
     *
     * @throws UnusableFile if no row can be read; nothing is written then
     */
    public void run(OutputStream out) throws IOException {
        try {
            done.accept(maker.make(new ByteArrayInputStream(file), out, new BulkObserver() {}));
        } catch (UnusableInput e) {
            throw new UnusableFile(e.remark());
        }
    }
}
