package eu.sigill.retention.service.ledger.copy;

import eu.sigill.retention.service.ledger.ExportedLine;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The ledger's lines in a file, as an export has them. They are on the disk before anything that they announce is destroyed.
 *
 * <p>A line that a crash cut off was never announced; the next one takes its place.
 */
public final class LedgerCopy {

    private static final int TAIL = 1 << 16;

    private final Path file;
    private volatile Optional<Written> written = Optional.empty();

    LedgerCopy(Path file) {
        this.file = file;
    }

    /** Reads every whole line, the first one first. */
    public void forEach(Consumer<ExportedLine> reader) throws IOException {
        if (Files.exists(file)) {
            try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.flatMap(text -> ExportedLine.parse(text).stream()).forEach(reader);
            }
        }
    }

    /** The last whole line; empty if there is none. */
    public Optional<ExportedLine> last() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var length = Files.size(file);
        var known = written.filter(end -> end.length() == length).map(Written::last);
        return known.isPresent() ? known : lastRead();
    }

    private Optional<ExportedLine> lastRead() throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            return last(access, TAIL);
        }
    }

    private static Optional<ExportedLine> last(RandomAccessFile file, long tail) throws IOException {
        var from = Math.max(0, file.length() - tail);
        var bytes = new byte[(int) (file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        var found = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .flatMap(text -> ExportedLine.parse(text).stream())
                .reduce((one, next) -> next);
        return found.isPresent() || from == 0 ? found : last(file, tail * 2);
    }

    /** Adds lines behind the last whole one, and waits until the disk has them. */
    void append(List<ExportedLine> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfLastLine(channel));
            channel.truncate(channel.position());
            var text = new StringBuilder();
            lines.forEach(line -> text.append(line).append('\n'));
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            written = Optional.of(new Written(channel.position(), lines.getLast()));
        }
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        var end = channel.size();
        var one = ByteBuffer.allocate(1);
        while (end > 0 && channel.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
            end--;
        }
        return end;
    }

    /** Puts it aside under a name that says how far it went. */
    public void putAside(long seq) throws IOException {
        Files.move(file, file.resolveSibling("ledger-until-" + seq + ".ndjson"));
    }

    /** How long the file was when this wrote to it last, and its last line: nobody else writes to it. */
    private record Written(long length, ExportedLine last) {}
}
