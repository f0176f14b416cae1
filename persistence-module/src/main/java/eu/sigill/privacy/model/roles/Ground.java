package eu.sigill.privacy.model.roles;

/** On what a processing rests, by Art. 6(1) of the GDPR. */
public enum Ground {
    CONSENT,
    CONTRACT,
    LEGAL_DUTY,
    LEGITIMATE_INTERESTS
}
