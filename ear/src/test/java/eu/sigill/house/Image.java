package eu.sigill.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What the build made, where the tests find it. */
public final class Image {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    private Image() {}

    /** The server with everything in it. */
    public static Path server() {
        return target().resolve("server");
    }

    static Path ear() {
        return target().resolve("sigill.ear");
    }

    public static Path target() {
        return MODULE.resolve("target");
    }

    public static Path repository() {
        return MODULE.resolveSibling("").normalize();
    }

    /** An empty folder of this name; it is left behind, for whoever wants to know why a test failed. */
    public static Path folder(String name) {
        try {
            var folder = target().resolve("it").resolve(name);
            remove(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Remover());
        }
    }

    /** Removes links themselves, never what they lead to. */
    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
