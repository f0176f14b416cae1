package eu.sigill.review.service;

/** The terms that authors accept, by version; the page of the terms shows the same. */
public final class Terms {

    public static final String VERSION = "2026-11";

    private Terms() {}
}
