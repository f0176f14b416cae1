package eu.sigill.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One server with the EAR, started as {@code ./run} starts it. */
final class Server implements AutoCloseable {

    static final String OPERATOR_TOKEN = "sigill_it-operator-1f0e8c5b7a2d4e6f9b3c";
    static final String OPERATOR_PASSWORD = "a password for tests only";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration END = Duration.ofSeconds(30);

    private final Process process;
    private final Path data;
    private final Ports ports;

    private Server(Process process, Path data, Ports ports) {
        this.process = process;
        this.data = data;
        this.ports = ports;
    }

    static Server start(Path data, Ports ports, Database database, Mailbox mailbox) {
        return start(data, ports, database, mailbox, Map.of());
    }

    /** One that is told more than others are. */
    static Server start(Path data, Ports ports, Database database, Mailbox mailbox, Map<String, String> more) {
        try {
            Files.createDirectories(data.resolve("log"));
            Files.createDirectories(temporary(data));
            var builder = new ProcessBuilder(command(data, ports, database.driver()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(console(data).toFile()));
            furnish(builder.environment(), data, ports, database);
            builder.environment().put("SIGILL_SMTP_URL", mailbox.url());
            builder.environment().putAll(more);
            var server = new Server(builder.start(), data, ports);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same once more, on the same ports and files. */
    Server again(Database database, Mailbox mailbox) {
        return start(data, ports, database, mailbox);
    }

    private static List<String> command(Path data, Ports ports, String driver) {
        return List.of(
                Image.server().resolve("bin/standalone.sh").toString(),
                "--read-only-server-config=standalone.xml",
                "-Dsigill.data=" + data,
                "-Dsigill.db.driver=" + driver,
                "-Dh2.bindAddress=127.0.0.1",
                "-Djboss.server.data.dir=" + data.resolve("server/data"),
                "-Djboss.server.temp.dir=" + data.resolve("server/tmp"),
                "-Djava.io.tmpdir=" + temporary(data),
                "-Djboss.server.log.dir=" + data.resolve("log"),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management());
    }

    private static void furnish(Map<String, String> environment, Path data, Ports ports, Database database) {
        environment.keySet().removeIf(name -> name.startsWith("SIGILL_") || name.equals("JAVA_OPTS"));
        environment.putAll(Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "LAUNCH_JBOSS_IN_BACKGROUND",
                "true",
                "SIGILL_DATA",
                data.toString(),
                "SIGILL_DEMO",
                "true",
                "SIGILL_ADMIN_PASSWORD",
                OPERATOR_PASSWORD,
                "SIGILL_BOOTSTRAP_TOKEN",
                OPERATOR_TOKEN,
                "SIGILL_PUBLIC_URL",
                at(ports.http())));
        if (!Database.isDurable()) { // what is measured is measured as it is shipped
            environment.put("JBOSS_JAVA_SIZING", "-Xms96m -Xmx640m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        }
        // all tests ask from one network
        environment.put("SIGILL_RECOGNITIONS_PER_NETWORK", "1000000");
        environment.putAll(database.environment());
    }

    private static String at(int port) {
        return "http://localhost:" + port;
    }

    private void awaitReady() {
        try {
            Await.until(PATIENCE, "the server has started", this::hasStarted);
            Await.until(PATIENCE, "it is ready", () -> Call.isFine(at(ports.management()) + "/health/ready"));
            Await.until(PATIENCE, "its pages are there", () -> Call.isFine(url() + "/terms"));
        } catch (AssertionError e) {
            close();
            throw new IllegalStateException("the server did not start; " + console(data) + " says why", e);
        }
    }

    private boolean hasStarted() {
        if (!process.isAlive()) {
            throw new AssertionError("the server ended with " + process.exitValue());
        }
        try {
            var said = Files.readString(console(data));
            if (said.contains("WFLYSRV0026")) {
                throw new AssertionError("the server started with errors");
            }
            return said.contains("WFLYSRV0025");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(Path data) {
        return data.resolve("tmp");
    }

    private static Path console(Path data) {
        return data.resolve("log").resolve("console.log");
    }

    URI url() {
        return URI.create(at(ports.http()));
    }

    Path data() {
        return data;
    }

    /** Lets a timer's hour strike now. */
    void ring(String timer) {
        Bells.ring(ports.management(), timer);
    }

    /** Ends them at once: nobody can do anything any more. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Await.until(END, "the server is gone", () -> !process.isAlive());
    }

    /** Sends all of its processes a signal, by its name. */
    void signal(String name) {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(one -> Processes.signal(one, name));
    }

    /** Ends the shell and the Java that it began, by their ids. */
    @Override
    public void close() {
        Processes.end(process, END);
    }
}
