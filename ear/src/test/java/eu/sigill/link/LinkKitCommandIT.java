package eu.sigill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line of the README that makes links without a server. */
@Tag("once")
class LinkKitCommandIT {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void makesALinkOfEachOrderInTheExample() throws IOException, InterruptedException {
        var keys = folder.resolve("link-keys-1.json");
        var links = folder.resolve("links.csv");
        linkKit(keys, "keys", "-", "--base", "https://trust.example", "--domain", "shop.example", "--market", "NL");

        linkKit(
                links,
                "make",
                "--keys",
                keys.toString(),
                HOUSE.resolve("docs/orders.csv").toString());

        var rows = Files.readAllLines(links);
        assertThat(rows).hasSameSizeAs(Files.readAllLines(HOUSE.resolve("docs/orders.csv")));
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.contains("/evaluate-bgl/shop.example?p="));
    }

    @Test
    void countsRowsWhereItIsToldThatSomebodyWatches() throws IOException, InterruptedException {
        var keys = folder.resolve("link-keys-1.json");
        linkKit(keys, "keys", "-", "--domain", "shop.example", "--market", "NL");
        var orders = Files.writeString(
                folder.resolve("orders.csv"), "email,name,ref\n" + "a@b.example,N,1\n".repeat(20_000));

        assertThat(told("true", keys, orders)).contains("\r20,000 rows");
        assertThat(told("false", keys, orders)).doesNotContain("\r").contains("20,000 links made");
    }

    private String told(String watched, Path keys, Path orders) throws IOException, InterruptedException {
        var told = folder.resolve("told");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlink-kit.watched=" + watched,
                        "-jar",
                        HOUSE.resolve("link-kit/target/link-kit.jar").toString(),
                        "make",
                        "--keys",
                        keys.toString(),
                        "--base",
                        "https://trust.example",
                        orders.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(told.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(told);
    }

    @Test
    void isAModuleThatNeedsNothingAndShowsOnlyWhatShopsUse() {
        var kit = ModuleFinder.of(HOUSE.resolve("link-kit/target/link-kit.jar"))
                .find("eu.sigill.link.kit")
                .orElseThrow()
                .descriptor();

        assertThat(kit.isAutomatic()).isFalse();
        assertThat(kit.requires().stream()
                        .filter(need -> !need.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactly("java.base");
        assertThat(kit.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder(
                        "eu.sigill.link.kit",
                        "eu.sigill.link.kit.bulk",
                        "eu.sigill.link.kit.reason",
                        "eu.sigill.link.kit.rule");
    }

    static void linkKit(Path out, String... words) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(HOUSE.resolve("config/bin/link-kit").toString()), Stream.of(words))
                .toList();
        var process = started(command, out);
        assertThat(process.waitFor()).isZero();
    }

    private static Process started(List<String> command, Path out) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
    }
}
