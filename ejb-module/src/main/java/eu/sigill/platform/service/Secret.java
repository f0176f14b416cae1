package eu.sigill.platform.service;

import eu.sigill.platform.service.digest.PlainDigest;
import java.nio.charset.StandardCharsets;

/** A text that prints as its length only. */
public record Secret(String reveal) {

    /** Its SHA-256, by which it is found again. That is enough for a text that nobody can guess, and for no other. */
    public byte[] digest() {
        return PlainDigest.sha256(reveal.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Secret[" + reveal.length() + " characters]";
    }
}
