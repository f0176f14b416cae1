package eu.sigill.benchmark.server;

import eu.sigill.benchmark.Proc;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server on the loopback interface, with a data folder of its own and the JVM's settings as they are shipped. */
final class RunningServer implements AutoCloseable {

    static final String TOKEN = "sigill_benchmark-4c1d7e0b9a3f5d2c8e6a";

    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final Process shell;
    private final Path console;
    private final int port;

    private RunningServer(Process shell, Path console, int port) {
        this.shell = shell;
        this.console = console;
        this.port = port;
    }

    static RunningServer start(ServerCopy server, Path data, Storage storage) throws IOException, InterruptedException {
        var log = Files.createDirectories(data.resolve("log"));
        var console = log.resolve("console.log");
        var port = freePort();
        var builder = new ProcessBuilder(command(server, data, port, storage.driver()))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        furnish(builder.environment(), data, port);
        builder.environment().putAll(storage.environment());
        var running = new RunningServer(builder.start(), console, port);
        running.awaitReady();
        return running;
    }

    private static List<String> command(ServerCopy server, Path data, int port, String driver) throws IOException {
        return List.of(
                server.home().resolve("bin/standalone.sh").toString(),
                "--read-only-server-config=standalone.xml",
                "-Dsigill.data=" + data,
                "-Dsigill.db.driver=" + driver,
                "-Djboss.server.data.dir=" + data.resolve("server/data"),
                "-Djboss.server.temp.dir=" + data.resolve("server/tmp"),
                "-Djboss.server.log.dir=" + data.resolve("log"),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + freePort());
    }

    private static void furnish(Map<String, String> environment, Path data, int port) {
        environment.keySet().removeIf(name -> name.startsWith("SIGILL_") || name.equals("JAVA_OPTS"));
        environment.putAll(Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "LAUNCH_JBOSS_IN_BACKGROUND",
                "true",
                "SIGILL_DATA",
                data.toString(),
                "SIGILL_DEMO",
                "false",
                "SIGILL_BOOTSTRAP_TOKEN",
                TOKEN,
                "SIGILL_PUBLIC_URL",
                "http://localhost:" + port));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(console).contains("WFLYSRV0025")) {
            if (!shell.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("the server did not start:\n" + Files.readString(console));
            }
            Thread.sleep(A_MOMENT);
        }
    }

    /** What it has said so far. */
    String said() throws IOException {
        return Files.readString(console);
    }

    /** How much of its heap is in use after a collection, in MiB. */
    double heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        var used = HEAP_USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd tells nothing of the heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String jcmd(String order) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var told = new ProcessBuilder(jcmd, String.valueOf(java().pid()), order)
                .redirectErrorStream(true)
                .start();
        var text = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        told.waitFor();
        return text;
    }

    int port() {
        return port;
    }

    /** The processor's time of the server so far, in seconds. */
    double cpuSeconds() throws IOException {
        return Proc.cpuSeconds(java().pid());
    }

    private ProcessHandle java() {
        return shell.descendants()
                .max(Comparator.comparing(
                        child -> child.info().totalCpuDuration().orElse(Duration.ZERO)))
                .orElseThrow(() -> new IllegalStateException("the server is gone"));
    }

    /** Ends the shell and the Java that it began, by their ids. */
    @Override
    public void close() {
        var all =
                Stream.concat(shell.descendants(), Stream.of(shell.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        for (var process : all) {
            process.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
            process.destroyForcibly();
        }
    }
}
