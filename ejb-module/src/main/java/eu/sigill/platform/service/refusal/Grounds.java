package eu.sigill.platform.service.refusal;

import java.util.List;

/**
 * Why exactly, in a form that programs can tell apart and pages can say in the reader's language.
 *
 * @param family what its texts' keys begin with: a room and a word
 * @param code stable; the end of the key
 * @param places what fills the text: names, counts, times, other grounds, and lists of these; never a value of a person
 */
public record Grounds(String family, String code, List<Object> places) {

    public Grounds {
        places = List.copyOf(places);
    }

    /** The key of its text. */
    public String key() {
        return family + code;
    }

    /** The same of what the reader sees under another name. */
    public Grounds about(String subject) {
        var others = places.toArray();
        others[0] = subject;
        return new Grounds(family, code, List.of(others));
    }
}
