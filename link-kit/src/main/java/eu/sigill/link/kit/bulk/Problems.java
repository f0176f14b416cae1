package eu.sigill.link.kit.bulk;

/** Where rows without a link go. */
public enum Problems {
    /** They are left out of the output; the observer hears of them. */
    ASIDE,
    /** They stay, with an empty link and what is wrong in a column {@code problem}; the observer hears of them too. */
    IN_BAND
}
