package eu.sigill.privacy.model.roles;

/** To whom a duty falls. */
public enum Party {
    OPERATOR,
    SHOP,
    BOTH
}
