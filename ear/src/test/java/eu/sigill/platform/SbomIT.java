package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Image;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of parts names all that is shipped, and nothing that is not. */
@Tag("once")
class SbomIT {

    private final List<JsonObject> components = read(Image.target().resolve("sigill-sbom.json"))
            .getJsonArray("components")
            .getValuesAs(JsonObject.class);

    @Test
    void namesEveryJarOfTheEarAndOfTheServerByItsDigest() {
        var shipped = Stream.of(Image.target().resolve("sigill"), Image.server())
                .flatMap(SbomIT::archives)
                .map(SbomIT::digest)
                .collect(Collectors.toSet());

        assertThat(shipped).hasSizeGreaterThan(300);
        assertThat(components.stream().filter(SbomIT::isOfMaven).map(SbomIT::digestIn))
                .hasSameElementsAs(shipped);
    }

    @Test
    void namesWhatBrowsersRun() {
        var locked = read(Image.repository().resolve("web-module/src/main/badge/package-lock.json"))
                .getJsonObject("packages");
        var run = locked.keySet().stream()
                .filter(path -> path.startsWith("node_modules/")
                        && !locked.getJsonObject(path).getBoolean("dev", false))
                .map(path -> path.substring("node_modules/".length()) + " "
                        + locked.getJsonObject(path).getString("version"));

        assertThat(components.stream()
                        .filter(component -> component.getString("purl").startsWith("pkg:npm/"))
                        .map(component -> component.getString("name") + " " + component.getString("version")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(run.toList());
    }

    @Test
    void knowsWhatEachIs() {
        assertThat(components).allSatisfy(component -> {
            assertThat(component.getString("version")).as(component.toString()).isNotIn("", "unknown");
            assertThat(component.getString("purl")).matches("pkg:(maven|npm)/[^/]+/[^/@]+@.+");
        });
        assertThat(components.stream().map(component -> component.getString("bom-ref")))
                .doesNotHaveDuplicates();
        assertThat(components.stream().map(component -> component.getString("purl")))
                .contains(
                        "pkg:maven/eu.sigill/link-kit@0.1.0-SNAPSHOT",
                        "pkg:maven/eu.sigill/web-module@0.1.0-SNAPSHOT",
                        "pkg:maven/eu.sigill/threshold@0.1.0-SNAPSHOT",
                        "pkg:npm/%40noble/curves@2.4.0")
                .anyMatch(purl -> purl.startsWith("pkg:maven/org.bouncycastle/bcprov-jdk18on@"))
                .anyMatch(purl -> purl.startsWith("pkg:maven/org.postgresql/postgresql@"))
                .anyMatch(purl -> purl.startsWith("pkg:maven/io.undertow/undertow-core@"));
    }

    private static boolean isOfMaven(JsonObject component) {
        return !component.getString("purl").startsWith("pkg:npm/");
    }

    private static String digestIn(JsonObject component) {
        return component.getJsonArray("hashes").getJsonObject(0).getString("content");
    }

    private static Stream<Path> archives(Path folder) {
        try (var files = Files.walk(folder)) {
            var kinds = Set.of("jar", "war");
            return files
                    .filter(file -> kinds.contains(
                            file.toString().substring(file.toString().lastIndexOf('.') + 1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
