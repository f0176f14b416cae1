package eu.sigill.platform;

import eu.sigill.house.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A house as somebody has it who ran {@code ./run} before: the scripts, and what they built.
 *
 * <p>The build itself is stood in for by a script that only leaves a mark, since it would build over the server that the
 * tests run on.
 */
record Checkout(Path folder) {

    private static final String[] SOURCES = {"link-kit", "threshold", "persistence-module", "ejb-module", "web-module"};

    static Checkout in(Path folder) {
        try {
            var repository = Image.repository();
            Files.copy(repository.resolve("pom.xml"), folder.resolve("pom.xml"));
            Files.copy(repository.resolve("run"), folder.resolve("run"));
            lay(repository.resolve("config/bin"), folder.resolve("config/bin"), false);
            for (var source : SOURCES) {
                Files.createDirectory(folder.resolve(source));
            }
            lay(Image.target().resolve("sigill"), folder.resolve("ear/target/sigill"), true);
            lay(Image.server(), folder.resolve("ear/target/server"), true);
            Files.deleteIfExists(folder.resolve("ear/target/server/.built"));
            standInForTheBuild(folder.resolve("mvnw"));
            return new Checkout(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links where a copy would take long: nobody writes to these files. */
    private static void lay(Path from, Path to, boolean linked) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else if (linked) {
                    Files.createLink(place, file);
                } else {
                    Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void standInForTheBuild(Path script) throws IOException {
        Files.writeString(script, "#!/bin/sh\necho built >>builds\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** How often it was built. */
    int builds() {
        try {
            var mark = folder.resolve("builds");
            return Files.exists(mark) ? Files.readAllLines(mark).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if somebody had changed something. */
    void change() {
        try {
            Files.writeString(folder.resolve("web-module/changed"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
