package eu.sigill.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Await;
import eu.sigill.house.Ports;
import eu.sigill.house.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./run}, as somebody types it. */
record RunCommand(Process process, Ports ports, Path out, Path err) implements AutoCloseable {

    static final String TOKEN = "sigill_it-run-7d1b0f6c2e9a4b58";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Types it, with these variables on top of those that every test needs. */
    static RunCommand typed(Checkout checkout, Path data, Map<String, String> more) {
        return typed(checkout, data, Ports.free(), more);
    }

    static RunCommand typed(Checkout checkout, Path data, Ports ports, Map<String, String> more) {
        try {
            var out = Files.createTempFile(checkout.folder(), "run", ".out");
            var err = Files.createTempFile(checkout.folder(), "run", ".err");
            var builder = new ProcessBuilder("./run")
                    .directory(checkout.folder().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SIGILL_"));
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME", System.getProperty("java.home"),
                            "JBOSS_JAVA_SIZING", "-Xms96m -Xmx640m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                            "SIGILL_DATA", data.toString(),
                            "SIGILL_HTTP_PORT", String.valueOf(ports.http()),
                            "SIGILL_MANAGEMENT_PORT", String.valueOf(ports.management()),
                            "SIGILL_BOOTSTRAP_TOKEN", TOKEN));
            builder.environment().putAll(more);
            return new RunCommand(builder.start(), ports, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + ports.http());
    }

    /** Waits until it says where to go. */
    RunCommand ready() {
        Await.until(PATIENCE, "./run is ready", () -> text(out).contains("Ctrl-C stops it.") || !process.isAlive());
        assertThat(process.isAlive())
                .as("./run goes on; it said %s", lines(err))
                .isTrue();
        return this;
    }

    /** Waits for its end, and answers with its exit code. */
    int end() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("./run ends")
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill} does, or a service manager. */
    int terminated() {
        process.destroy();
        return end();
    }

    /** As the machine does that has no memory left. */
    int serverKilled() {
        process.descendants()
                .filter(one -> one.info()
                        .command()
                        .filter(name -> name.endsWith("/java"))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
        return end();
    }

    /** Its end, if it refused to start in exactly one line on the error stream that says this. */
    void refuses(String why) {
        assertThat(end()).isNotZero();
        assertThat(lines(err)).singleElement().asString().contains(why);
    }

    List<String> said() {
        return lines(out);
    }

    /** What stands on the error stream. */
    List<String> complaints() {
        return lines(err);
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Processes.end(process, PATIENCE);
    }
}
