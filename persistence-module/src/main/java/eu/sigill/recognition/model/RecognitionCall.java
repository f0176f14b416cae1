package eu.sigill.recognition.model;

/** What is counted when a shop's pages ask. It is counted per shop and day, and nothing else is kept of it. */
public enum RecognitionCall {
    /** By hash; whether it was a member's is not counted. */
    HASH,
    /** By blinded point. */
    BLINDED,
    /** Either, and a limit was in the way. */
    LIMITED,
    /** An order by whose token pages ask, at its first question. */
    ORDER
}
