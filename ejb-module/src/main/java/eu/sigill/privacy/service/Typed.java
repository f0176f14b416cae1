package eu.sigill.privacy.service;

import eu.sigill.platform.service.refusal.InvalidField;

/** Texts that somebody typed into the fields of a form. */
public final class Typed {

    private Typed() {}

    /** At most so long, without blanks around it. */
    public static String text(String field, String text, int longest) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new InvalidField(field, field + " has at most " + longest + " characters");
        }
        return stripped;
    }

    /** The same where nothing is too little. */
    public static String required(String field, String text, int longest) {
        var stripped = text(field, text, longest);
        if (stripped.isEmpty()) {
            throw new InvalidField(field, field + " is to be filled in");
        }
        return stripped;
    }
}
