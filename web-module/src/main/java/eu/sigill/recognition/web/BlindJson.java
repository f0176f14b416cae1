package eu.sigill.recognition.web;

import eu.sigill.recognition.service.BlindAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a blinded point, as it is sent. */
record BlindJson(
        @Schema(required = true, description = "the point times the key, compressed, 33 bytes in base64url")
        String evaluated,

        @Schema(required = true, description = "that it was the published key, 64 bytes in base64url")
        String proof,

        @Schema(required = true, description = "of the bucket, 8 bytes each, in base64url")
        String entries) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static BlindJson of(BlindAnswer answer) {
        return new BlindJson(
                BASE64.encodeToString(answer.evaluation().point().encoded()),
                BASE64.encodeToString(answer.evaluation().proof().encoded()),
                BASE64.encodeToString(answer.entries()));
    }

    /** Base64 needs no escapes. */
    byte[] bytes() {
        return ("{\"evaluated\":\"" + evaluated + "\",\"proof\":\"" + proof + "\",\"entries\":\"" + entries + "\"}")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
