package eu.sigill.link.kit.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 which has begun with some bytes, and is copied instead of beginning with them again. */
final class KeptDigest {

    private final byte[] beginning;
    private final MessageDigest begun;

    KeptDigest(byte[] beginning) {
        this.beginning = beginning;
        this.begun = anew();
    }

    MessageDigest begin() {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException e) { // of the platform's own it is, but it may have been given another
            return anew();
        }
    }

    private MessageDigest anew() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(beginning);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
