package eu.sigill.recognition.service;

import eu.sigill.recognition.service.index.Bucket;
import eu.sigill.recognition.service.index.IndexShape;
import eu.sigill.recognition.service.index.StaleParameters;

/**
 * A question that does not tell whom it is about.
 *
 * @param epoch the number of the epoch whose parameters it was made by
 * @param bucket where the asker will look the result up
 * @param blinded what should be a point, 33 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BlindQuestion(int epoch, int bucket, byte[] blinded) {

    /** A bucket that an index does not have is of another one, which had more. */
    Bucket bucketIn(IndexShape shape) {
        if (bucket < 0 || bucket >= shape.buckets()) {
            throw new StaleParameters();
        }
        return new Bucket(shape.bits(), bucket);
    }

    @Override
    public String toString() {
        return "BlindQuestion";
    }
}
