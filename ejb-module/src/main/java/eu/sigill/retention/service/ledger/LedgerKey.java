package eu.sigill.retention.service.ledger;

import eu.sigill.platform.service.KeysAtRest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signs for the ledger. The key is drawn from the keys at rest, so that it is there as long as they are and lies nowhere else. */
@ApplicationScoped
class LedgerKey {

    /** SubjectPublicKeyInfo of Ed25519 (RFC 8410) before the 32 bytes of the key. */
    private static final byte[] PUBLIC_KEY_INFO = {
        0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00
    };

    @Inject
    KeysAtRest keys;

    SignedHead sign(long seq, byte[] hash, Instant at) {
        var signer = new Ed25519Signer();
        signer.init(true, key());
        var text = SignedHead.text(seq, hash, at);
        signer.update(text, 0, text.length);
        return new SignedHead(seq, hash, at, signer.generateSignature());
    }

    /** The public key as PEM (RFC 7468). */
    String publicKey() {
        var key = key().generatePublicKey().getEncoded();
        var info = new byte[PUBLIC_KEY_INFO.length + key.length];
        System.arraycopy(PUBLIC_KEY_INFO, 0, info, 0, PUBLIC_KEY_INFO.length);
        System.arraycopy(key, 0, info, PUBLIC_KEY_INFO.length, key.length);
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(info)
                + "\n-----END PUBLIC KEY-----\n";
    }

    private Ed25519PrivateKeyParameters key() {
        return new Ed25519PrivateKeyParameters(keys.digest("ledger signature").of("ed25519"));
    }
}
