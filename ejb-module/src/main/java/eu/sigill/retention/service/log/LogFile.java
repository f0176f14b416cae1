package eu.sigill.retention.service.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A file in the folder of the logs.
 *
 * @param place its path from there
 */
record LogFile(Path path, String place) {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)[-._]?(\\d\\d)[-._]?(\\d\\d)(?!\\d)");

    /** All there are, in the order of their places; what links lead to is no log of ours. */
    static List<LogFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .map(file -> new LogFile(file, folder.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPacked() {
        return path.toString().endsWith(".gz") || path.toString().endsWith(".zip");
    }

    /** The lines, unpacked. */
    Lines lines() throws IOException {
        var bytes = Files.newInputStream(path);
        try {
            return new Lines(unpacked(bytes));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private InputStream unpacked(InputStream bytes) throws IOException {
        if (path.toString().endsWith(".gz")) {
            return new GZIPInputStream(bytes);
        }
        return path.toString().endsWith(".zip") ? new UnpackedZip(bytes) : bytes;
    }

    /** The end of the day that stands in its name; a file without one may still be written to. */
    Optional<Instant> namedAfter(ZoneId zone) {
        var day = DAY.matcher(path.getFileName().toString());
        return day.find() ? endOf(day.group(1), day.group(2), day.group(3), zone) : Optional.empty();
    }

    private static Optional<Instant> endOf(String year, String month, String day, ZoneId zone) {
        try {
            return Optional.of(LocalDate.parse(year + "-" + month + "-" + day)
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Instant changedAt() throws IOException {
        return Files.getLastModifiedTime(path).toInstant();
    }

    long size() throws IOException {
        return Files.size(path);
    }
}
