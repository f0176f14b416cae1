package eu.sigill.retention.service.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What lies in an archive, one file after the other. */
final class UnpackedZip extends FilterInputStream {

    private final ZipInputStream archive;

    UnpackedZip(InputStream bytes) throws IOException {
        this(new ZipInputStream(bytes));
    }

    private UnpackedZip(ZipInputStream archive) throws IOException {
        super(archive);
        this.archive = archive;
        if (archive.getNextEntry() == null) {
            throw new ZipException("no archive");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var read = archive.read(into, from, most);
        while (read < 0 && archive.getNextEntry() != null) {
            read = archive.read(into, from, most);
        }
        return read;
    }
}
