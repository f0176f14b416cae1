package eu.sigill.platform.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A text that prints as its length only. */
public record Secret(String reveal) {

    /** Its SHA-256, by which it is found again. That is enough for a text that nobody can guess, and for no other. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(reveal.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[" + reveal.length() + " characters]";
    }
}
