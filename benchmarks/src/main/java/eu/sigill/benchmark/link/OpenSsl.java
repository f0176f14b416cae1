package eu.sigill.benchmark.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The {@code openssl} command, where it is installed: one thread of C, for whoever wants to know how far Java is off. */
final class OpenSsl {

    private static final Pattern BYTES_PER_SECOND = Pattern.compile("\\+F:.*:([0-9.]+)");

    private OpenSsl() {}

    /** How many messages it encrypts and authenticates in a second of processor time, or the other way round; empty without openssl. */
    static Optional<Double> perSecond(boolean decrypt, int text, int covered) {
        var direction = decrypt ? List.of("-decrypt") : List.<String>of();
        var cipher = messages(text, direction, List.of("-evp", "aes-256-cbc"));
        var mac = messages(covered, List.of(), List.of("-hmac", "sha256"));
        return cipher.flatMap(c -> mac.map(m -> 1 / (1 / c + 1 / m)));
    }

    private static Optional<Double> messages(int size, List<String> direction, List<String> algorithm) {
        var command = new ArrayList<>(List.of("openssl", "speed", "-mr", "-seconds", "1"));
        command.addAll(List.of("-bytes", String.valueOf(size)));
        command.addAll(direction);
        command.addAll(algorithm);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var found = BYTES_PER_SECOND.matcher(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            return found.find() ? Optional.of(Double.parseDouble(found.group(1)) / size) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
