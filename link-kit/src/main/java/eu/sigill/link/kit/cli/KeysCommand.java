package eu.sigill.link.kit.cli;

import eu.sigill.link.kit.BadKeys;
import eu.sigill.link.kit.LinkKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** {@code keys}: makes a pair of keys, or takes one that exists, and writes the key file. */
final class KeysCommand {

    private static final Set<String> OPTIONS = Set.of("--base", "--domain", "--market");

    private KeysCommand() {}

    static int run(String[] words, Surroundings around) throws Failure, IOException {
        var arguments = Arguments.of(words, OPTIONS, Set.of("--existing"));
        var where = arguments
                .word()
                .orElseThrow(() -> new Failure("say where the keys go: a new file, or - for standard output"));
        var file = keyFile(arguments, around);
        if (where.equals("-")) {
            around.out().write(file.json());
        } else {
            file.write(Path.of(where));
        }
        around.err().println("kid " + file.keys().kid());
        around.err().println("fingerprint " + file.keys().fingerprint());
        return ExitCode.OK;
    }

    private static KeyFile keyFile(Arguments arguments, Surroundings around) throws Failure, IOException {
        var base = arguments.one("--base").orElse("");
        var target = Settings.target(
                base.isEmpty() ? Settings.ANY_BASE : base, // a key file may leave it open
                arguments.one("--domain").orElse(""),
                arguments.one("--market").orElse(""));
        var keys = arguments.has("--existing") ? existing(around) : LinkKeys.generate();
        return new KeyFile(base.isEmpty() ? "" : target.base().toString(), target.domain(), target.market(), keys);
    }

    private static LinkKeys existing(Surroundings around) throws Failure, IOException {
        if (around.environment().containsKey(Settings.ENCRYPT_KEY)) {
            return Settings.keysIn(around.environment());
        }
        var lines = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
        var encryptKey = lines.readLine();
        var authKey = lines.readLine();
        if (encryptKey == null || authKey == null) {
            throw new Failure("--existing reads two lines: the encrypt key, then the auth key");
        }
        try {
            return LinkKeys.fromBase64(encryptKey, authKey);
        } catch (BadKeys e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
