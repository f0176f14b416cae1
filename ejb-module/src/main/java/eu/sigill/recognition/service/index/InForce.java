package eu.sigill.recognition.service.index;

import eu.sigill.recognition.service.Epoch;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import java.time.Instant;

/**
 * An index, the moment from which on it is in force, and the key that its epoch's questions are answered with.
 *
 * @param digest of the index, taken once: it is as long as all its buckets
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record InForce(Instant from, Epoch epoch, RecognitionIndex index, EvaluationKey key, byte[] digest) {}
