package eu.sigill.link.web.key;

import eu.sigill.link.kit.BadKeys;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.service.FromKit;
import eu.sigill.platform.service.refusal.InvalidField;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keys to bring, or nothing to have a pair made. */
public record LinkKeysBody(
        @Schema(description = "32 bytes in base64, as the shop has them already; leave both out to have a pair made")
        @Nullable
        String encryptKey,

        @Schema(description = "32 bytes in base64") @Nullable
        String authKey) {

    Optional<LinkKeys> brought() {
        if (encryptKey == null && authKey == null) {
            return Optional.empty();
        }
        return Optional.of(read(given("encryptKey", encryptKey), given("authKey", authKey)));
    }

    /** Two texts that somebody typed, as keys. */
    static LinkKeys read(String encryptKey, String authKey) {
        try {
            return LinkKeys.fromBase64(encryptKey, authKey);
        } catch (BadKeys e) {
            throw FromKit.refusal(e);
        }
    }

    private static String given(String field, @Nullable String key) {
        if (key == null) {
            throw new InvalidField(field, "bring both keys, or leave both out to have a pair made");
        }
        return key;
    }

    @Override
    public String toString() {
        return "LinkKeysBody[]";
    }
}
