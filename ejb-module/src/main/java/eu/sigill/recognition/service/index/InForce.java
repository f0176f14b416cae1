package eu.sigill.recognition.service.index;

import eu.sigill.recognition.service.Epoch;
import eu.sigill.recognition.service.voprf.EvaluationKey;
import java.time.Instant;

/** An index, the moment from which on it is in force, and the key that its epoch's questions are answered with. */
public record InForce(Instant from, Epoch epoch, RecognitionIndex index, EvaluationKey key) {}
