package eu.sigill.badge.web.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/** Node.js, running a script of {@code src/test/badge} beside what browsers get; the two speak in lines of JSON. */
final class Node implements AutoCloseable {

    private final Process process;
    private final Writer out;
    private final BufferedReader in;

    private Node(Process process) {
        this.process = process;
        this.out = process.outputWriter(UTF_8);
        this.in = process.inputReader(UTF_8);
    }

    static Node running(String script) throws IOException {
        return new Node(new ProcessBuilder(
                        "node",
                        Path.of("src/test/badge", script).toAbsolutePath().toString())
                .directory(Path.of("target/badge/assets").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    void say(JsonValue value) throws IOException {
        out.write(value.toString());
        out.write('\n');
        out.flush();
    }

    /** There is nothing more to say. */
    void hush() throws IOException {
        out.close();
    }

    JsonValue hear() throws IOException {
        try (var reader = Json.createReader(new StringReader(Objects.requireNonNull(in.readLine(), "node ended")))) {
            return reader.readValue();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
