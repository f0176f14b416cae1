package eu.sigill.recognition.service.lookup;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.digest.PlainDigest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Which hashes pages may send for an address, and what the house keeps instead of them. */
@ApplicationScoped
class EmailHashes {

    private static final List<String> ALGORITHMS = List.of(PlainDigest.MD5, PlainDigest.SHA_256);

    @Inject
    KeysAtRest keys;

    /** What is kept and searched by: 32 bytes that come from the hash and a key of the house. */
    byte[] digest(byte[] hash) {
        return keys.digest("recognition-hash").of(hash);
    }

    /** The digests of all hashes of an address, however a shop spells it. */
    List<byte[]> digests(EmailAddress address) {
        return Spellings.of(address).stream()
                .flatMap(EmailHashes::hashes)
                .map(this::digest)
                .toList();
    }

    private static Stream<byte[]> hashes(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ALGORITHMS.stream().map(algorithm -> PlainDigest.by(algorithm).digest(bytes));
    }
}
