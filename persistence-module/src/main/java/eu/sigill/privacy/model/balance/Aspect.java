package eu.sigill.privacy.model.balance;

/** What a balancing of interests has to say, in its three steps. */
public enum Aspect {
    /** Whose interest it is. */
    HOLDER,
    /** What it is, lawful and precise. */
    INTEREST,
    /** Why it is there now, and not one day. */
    PRESENT,
    /** Why it needs these data. */
    NECESSITY,
    /** Which means would take less of people, and why they do not do. */
    ALTERNATIVES,
    /** What the persons concerned expect. */
    EXPECTATIONS,
    /** What it does to them. */
    IMPACT,
    /** What keeps that small. */
    SAFEGUARDS,
    /** How they say no. */
    OBJECTION,
    /** What came of it. */
    RESULT
}
