package eu.sigill.recognition.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a question by hash looks, for the OpenAPI document; {@link HashQuestionReader} reads it. */
record HashBody(
        @Schema(required = true, description = "the shop’s id")
        String shop,

        @Schema(
                required = true,
                description = "MD5 or SHA-256, in hex, of the shopper’s address, trimmed and in lower case",
                pattern = "([0-9a-fA-F]{32}){1,2}")
        String hash,

        @Schema(description = "what the shop’s server made for this order") @Nullable
        String orderToken) {

    @Override
    public String toString() {
        return "HashBody";
    }
}
