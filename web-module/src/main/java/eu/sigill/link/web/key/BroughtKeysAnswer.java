package eu.sigill.link.web.key;

import eu.sigill.link.service.key.BroughtKeys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new pair, with its keys for this once. */
@Schema(name = "NewLinkKeys", description = "shown once: nobody can read the keys here later")
public record BroughtKeysAnswer(String kid, String encryptKey, String authKey, String status, String fingerprint) {

    static BroughtKeysAnswer of(BroughtKeys brought) {
        var keys = brought.keys();
        return new BroughtKeysAnswer(
                keys.kid(),
                keys.encryptKeyBase64(),
                keys.authKeyBase64(),
                brought.status().name(),
                keys.fingerprint());
    }

    @Override
    public String toString() {
        return "BroughtKeysAnswer[" + kid + "]";
    }
}
