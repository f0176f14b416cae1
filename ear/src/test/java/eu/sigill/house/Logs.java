package eu.sigill.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

/** The logs of the house. That of requests is written behind everybody's back, a moment after the answer. */
public final class Logs {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What stands there of a request in a method that is none. */
    private static final String MARK = "\"OTHER /terms\"";

    private Logs() {}

    /** Waits until all that was asked so far has its line: lines are written in turn, so that one more comes last. */
    public static void areWritten() {
        var before = marks();
        RawCall.send("MARK /terms HTTP/1.0\r\n\r\n");
        Await.until(PATIENCE, "the log of requests is written", () -> marks() > before);
    }

    private static long marks() {
        try {
            return Files.readString(House.data().resolve("log/access.log"), ISO_8859_1)
                    .lines()
                    .filter(line -> line.contains(MARK))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
