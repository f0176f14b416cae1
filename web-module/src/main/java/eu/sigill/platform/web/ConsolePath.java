package eu.sigill.platform.web;

/** Where in the console to go on, as a page was told in its address or its form. */
public final class ConsolePath {

    /** Where everybody begins. */
    public static final String HOME = "/console/review/today";

    private ConsolePath() {}

    /** The page that is wanted; only one of our own, for else a link could lead people away. */
    public static String of(String wanted) {
        return wanted.matches("/console/[a-z-]+/[a-z-]+") ? wanted : HOME;
    }
}
