package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.refusal.InvalidField;

/** What somebody wrote about a claim. */
final class ClaimText {

    private static final int LONGEST = 4_000;

    private ClaimText() {}

    /** The text, if it is one. */
    static String checked(String field, String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new InvalidField(field, field + " has 1 to " + LONGEST + " characters");
        }
        return plain;
    }
}
