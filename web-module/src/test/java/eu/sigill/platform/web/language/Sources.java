package eu.sigill.platform.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What people wrote, without what they said about it. */
final class Sources {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*\\s.*?\\*/|<!--.*?-->", Pattern.DOTALL);

    private Sources() {}

    /** The files under a folder whose names end so. */
    static List<String> under(String folder, String end) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.sorted()
                    .filter(file -> file.toString().endsWith("." + end))
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
