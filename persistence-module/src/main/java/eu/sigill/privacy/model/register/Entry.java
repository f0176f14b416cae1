package eu.sigill.privacy.model.register;

/** What a register says in words of an activity; periods are not among it, for these come from the rules. */
public enum Entry {
    PURPOSE,
    PERSONS,
    DATA,
    RECIPIENTS,
    TRANSFERS,
    MEASURES
}
