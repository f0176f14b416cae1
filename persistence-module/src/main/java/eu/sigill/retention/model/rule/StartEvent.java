package eu.sigill.retention.model.rule;

/** What a period counts from: the three kinds of start of DIN 66398. */
public enum StartEvent {
    /** The data came in. */
    COLLECTION,
    /** What the data were for has been done. */
    END_OF_PROCESS,
    /** The contract with the person has ended. */
    END_OF_RELATIONSHIP
}
