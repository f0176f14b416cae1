package eu.sigill.recognition.web;

import eu.sigill.recognition.service.Parameters;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page asks with. */
public record ParametersAnswer(
        @Schema(required = true, description = "30 days of UTC, counted from 1970-01-01")
        int epoch,

        @Schema(required = true, description = "how many bits of SHA-256(\"bucket|\" + address) name the bucket")
        int bits,

        @Schema(required = true, description = "how many entries of 8 bytes each bucket has")
        int entries,

        @Schema(
                required = true,
                description =
                        "SHA-256 of all buckets, one after another, in base64url: today's index, the same for everybody")
        String index,

        @Schema(required = true, description = "a point of P-256, compressed, 33 bytes in base64url")
        String publicKey) {

    static ParametersAnswer of(Parameters parameters) {
        return new ParametersAnswer(
                parameters.epoch().number(),
                parameters.shape().bits(),
                parameters.shape().entries(),
                base64(parameters.digest()),
                base64(parameters.publicKey()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
