package eu.sigill.recognition.service;

import eu.sigill.recognition.service.voprf.Evaluation;

/**
 * What a page gets, always of the same length while an index is in force.
 *
 * @param entries of the bucket, 8 bytes each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BlindAnswer(Evaluation evaluation, byte[] entries) {

    @Override
    public String toString() {
        return "BlindAnswer";
    }
}
