package eu.sigill.platform.service;

/** A text that prints as its length only. */
public record Secret(String reveal) {

    @Override
    public String toString() {
        return "Secret[" + reveal.length() + " characters]";
    }
}
