package eu.sigill.recognition.service.voprf;

import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One of the test vectors that RFC 9497 was published with (appendix A.3), and the key that it goes with. */
record Vector(Suite suite, Json.Fields key, Json.Fields fields) {

    /** Those of both modes of P256-SHA256, one after the other. */
    static List<Vector> all() {
        try (var file = Vector.class.getResourceAsStream("/vectors/oprf-rfc9497.json")) {
            var list = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var suites = (Json.Items) Json.object("{\"suites\":" + list + "}").value("suites");
            return suites.values().stream()
                    .flatMap(suite -> of((Json.Fields) suite))
                    .toList();
        } catch (IOException | BrokenJson e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Vector> of(Json.Fields key) {
        var suite = ((Json.Numeral) key.value("mode")).digits().equals("0") ? Suite.OPRF : Suite.VOPRF;
        return ((Json.Items) key.value("vectors"))
                .values().stream().map(vector -> new Vector(suite, key, (Json.Fields) vector));
    }

    EvaluationKey evaluationKey() {
        return EvaluationKey.derive(suite, bytes(key.text("seed")), bytes(key.text("keyInfo")));
    }

    BigInteger secret() {
        return new BigInteger(key.text("skSm"), 16);
    }

    byte[] publicKey() {
        return bytes(key.text("pkSm"));
    }

    List<byte[]> inputs() {
        return list("Input");
    }

    List<BigInteger> blinds() {
        return list("Blind").stream().map(blind -> new BigInteger(1, blind)).toList();
    }

    List<byte[]> blinded() {
        return list("BlindedElement");
    }

    List<byte[]> evaluated() {
        return list("EvaluationElement");
    }

    List<byte[]> outputs() {
        return list("Output");
    }

    byte[] proof() {
        return bytes(((Json.Fields) fields.value("Proof")).text("proof"));
    }

    BigInteger nonce() {
        return new BigInteger(((Json.Fields) fields.value("Proof")).text("r"), 16);
    }

    @Override
    public String toString() {
        return suite + " " + fields.text("Input");
    }

    private List<byte[]> list(String name) {
        return Arrays.stream(fields.text(name).split(",", -1))
                .map(Vector::bytes)
                .toList();
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
