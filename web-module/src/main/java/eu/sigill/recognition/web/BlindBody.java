package eu.sigill.recognition.web;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.recognition.service.BlindQuestion;
import eu.sigill.recognition.service.voprf.BadPoint;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question by blinded point. */
public record BlindBody(
        @Schema(required = true, description = "the shop’s id") @Nullable
        String shop,

        @Schema(required = true, description = "as the parameters have it") @Nullable
        Integer epoch,

        @Schema(required = true, description = "the first bits of SHA-256(\"bucket|\" + address), as a number")
        @Nullable
        Integer bucket,

        @Schema(required = true, description = "the blinded point, compressed, 33 bytes in base64url") @Nullable
        String blinded,

        @Schema(description = "what the shop’s server made for this order") @Nullable
        String orderToken) {

    BlindQuestion question() {
        return new BlindQuestion(given("epoch", epoch), given("bucket", bucket), point());
    }

    private static int given(String field, @Nullable Integer number) {
        if (number == null) {
            throw new InvalidField(field, field + " is missing");
        }
        return number;
    }

    private byte[] point() {
        try {
            return Base64.getUrlDecoder().decode(String.valueOf(blinded));
        } catch (IllegalArgumentException e) {
            throw new BadPoint();
        }
    }

    @Override
    public String toString() {
        return "BlindBody";
    }
}
