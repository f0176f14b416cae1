package eu.sigill.recognition.model;

/** How a shop's pages find out whether a shopper is a member. */
public enum RecognitionMode {
    /** Not at all. */
    OFF,
    /** By a hash of the address: simple, and telling the address to whoever tries enough of them. */
    V1,
    /** By a blinded point, which tells nothing. */
    V2
}
