package eu.sigill.benchmark.server;

import eu.sigill.benchmark.server.baseline.EmptyResource;
import eu.sigill.benchmark.server.baseline.JoiningResource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The built server, copied, with the baselines in its web application: the same filters stand before them. */
record ServerCopy(Path home) {

    private static final List<String> CLASSES = Stream.of(EmptyResource.class, JoiningResource.class)
            .map(type -> "/" + type.getName().replace('.', '/') + ".class")
            .toList();

    static ServerCopy of(Path built, Path home) throws IOException {
        try (var files = Files.walk(built)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = home.resolve(built.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
        furnish(home.resolve("app/sigill.ear"));
        return new ServerCopy(home);
    }

    private static void furnish(Path ear) throws IOException {
        var loose = Files.createTempFile("web-module", ".war");
        try (var archive = FileSystems.newFileSystem(ear, Map.of())) {
            var inside = archive.getPath("web-module.war");
            Files.copy(inside, loose, StandardCopyOption.REPLACE_EXISTING);
            addBaselines(loose);
            Files.copy(loose, inside, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.delete(loose);
        }
    }

    private static void addBaselines(Path war) throws IOException {
        try (var archive = FileSystems.newFileSystem(war, Map.of());
                var page = resource("/baseline/empty.xhtml")) {
            Files.copy(page, archive.getPath("/empty.xhtml"));
            for (var name : CLASSES) {
                var to = archive.getPath("/WEB-INF/classes" + name);
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                try (var call = resource(name)) {
                    Files.copy(call, to);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ServerCopy.class.getResourceAsStream(name), name);
    }
}
