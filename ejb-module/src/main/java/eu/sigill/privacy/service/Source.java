package eu.sigill.privacy.service;

/** Where data came from (GDPR Art. 15(1)(g)). */
public enum Source {
    /** From whom they are about. */
    PERSON,
    /** From a shop, when they clicked or opened its link. */
    SHOP,
    /** From whoever runs the house, or somebody at a shop. */
    HOUSE
}
