package eu.sigill.recognition.service;

import eu.sigill.recognition.service.index.IndexShape;
import java.time.Duration;
import java.time.Instant;

/**
 * What pages ask with.
 *
 * @param since when the index came into force
 * @param digest SHA-256 of the index, 32 bytes
 * @param publicKey what proofs are checked against, 33 bytes
 * @param rest how long all this will be the same
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Parameters(
        Epoch epoch, Instant since, IndexShape shape, byte[] digest, byte[] publicKey, Duration rest) {}
