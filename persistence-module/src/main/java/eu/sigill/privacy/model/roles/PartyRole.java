package eu.sigill.privacy.model.roles;

/** What one party is to the data of a processing. */
public enum PartyRole {
    /** Decides alone why and how. */
    CONTROLLER,
    /** Decides together with the other. */
    JOINT,
    /** Does what the other says. */
    PROCESSOR,
    /** Has no part in it. */
    NONE;

    /** Whether one party can be this while the other is that. */
    public boolean fits(PartyRole other) {
        return switch (this) {
            case CONTROLLER -> other == PROCESSOR || other == NONE;
            case JOINT -> other == JOINT;
            case PROCESSOR, NONE -> other == CONTROLLER;
        };
    }

    /** Whether it stands in this party's register by Art. 30(1). */
    public boolean decides() {
        return this == CONTROLLER || this == JOINT;
    }
}
