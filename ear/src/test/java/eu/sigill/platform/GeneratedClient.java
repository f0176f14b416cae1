package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Image;
import eu.sigill.house.Processes;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A client in Java, made of nothing but the house's own description, and compiled. */
final class GeneratedClient {

    private static final Path GENERATOR = Image.target().resolve("it-tools").resolve("openapi-generator.jar");
    private static final String OPTIONS = "apiPackage=eu.sigill.partner.api,modelPackage=eu.sigill.partner.model,"
            + "invokerPackage=eu.sigill.partner,useJakartaEe=true,openApiNullable=false,hideGenerationTimestamp=true";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path classes;

    private GeneratedClient(Path classes) {
        this.classes = classes;
    }

    static GeneratedClient of(Path document, Path folder) throws IOException, InterruptedException {
        var sources = folder.resolve("client");
        generate(document, sources, folder.resolve("generator.log"));
        var classes = Files.createDirectories(folder.resolve("classes"));
        compile(sources.resolve("src/main/java"), classes);
        return new GeneratedClient(classes);
    }

    private static void generate(Path document, Path sources, Path log) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "-i",
                        document.toString(),
                        "-o",
                        sources.toString(),
                        "--additional-properties",
                        OPTIONS)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            Processes.end(process, PATIENCE);
        }
        assertThat(process.exitValue()).as("the generator; see %s", log).isZero();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var options = Stream.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                GENERATOR + File.pathSeparator + System.getProperty("java.class.path"));
        try (var files = Files.walk(sources)) {
            var all = Stream.concat(
                            Stream.of(partnersSource().toString()),
                            files.map(Path::toString).filter(name -> name.endsWith(".java")))
                    .toList();
            var arguments = Stream.concat(options, all.stream()).toArray(String[]::new);
            var failed =
                    Objects.requireNonNull(ToolProvider.getSystemJavaCompiler()).run(null, null, null, arguments);
            assertThat(failed).as("the compiler").isZero();
        }
    }

    private static Path partnersSource() {
        return Path.of(Objects.requireNonNull(GeneratedClient.class.getResource("/openapi/Partner.java"))
                .getPath());
    }

    /** The partner's program, ready to call. */
    @SuppressWarnings("unchecked") // the source beside this class says what it answers
    Callable<List<String>> partner(String base, String token, String shop)
            throws ReflectiveOperationException, IOException {
        var urls = new URL[] {classes.toUri().toURL(), GENERATOR.toUri().toURL()};
        var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        return (Callable<List<String>>) loader.loadClass("Partner")
                .getConstructor(String.class, String.class, String.class)
                .newInstance(base, token, shop);
    }
}
