package eu.sigill.platform.web.again;

import java.util.regex.Pattern;

/** One field of a held form. */
public record HeldField(String name, String value) {

    private static final int LINE = 60;
    private static final Pattern SECRET = Pattern.compile("(?i)password|key$");

    /** What nobody would like to type again is shown, so that it can be copied too. */
    public boolean isLong() {
        return value.length() > LINE || value.contains("\n");
    }

    /** No page of ours shows a password or key that somebody typed. */
    boolean isSecret() {
        return SECRET.matcher(name).find();
    }

    @Override
    public String toString() {
        return "HeldField[]";
    }
}
