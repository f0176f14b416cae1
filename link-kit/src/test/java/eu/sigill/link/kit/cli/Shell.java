package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.Forge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Runs commands within this process. */
final class Shell {
    final Map<String, String> environment = new HashMap<>();
    boolean watched;
    String out = "";
    String err = "";

    /** With the keys, the shop and the base of the other tests. */
    static Shell withKeys() {
        var shell = new Shell();
        shell.environment.put("SIGILL_ENCRYPT_KEY", Forge.KEYS.encryptKeyBase64());
        shell.environment.put("SIGILL_AUTH_KEY", Forge.KEYS.authKeyBase64());
        shell.environment.put("SIGILL_BASE", "https://reviews.example");
        shell.environment.put("SIGILL_DOMAIN", "shop.example");
        return shell;
    }

    int run(String... words) {
        return runOn("", words);
    }

    int runOn(String in, String... words) {
        var bytes = new ByteArrayOutputStream();
        int exitCode = runTo(bytes, in, words);
        out = bytes.toString(StandardCharsets.UTF_8);
        return exitCode;
    }

    int runTo(OutputStream to, String in, String... words) {
        var errors = new ByteArrayOutputStream();
        var around = new Surroundings(
                environment,
                InstantSource.fixed(Forge.NOW),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                to,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                watched);
        int exitCode = CommandLine.run(words, around);
        err = errors.toString(StandardCharsets.UTF_8);
        return exitCode;
    }
}
