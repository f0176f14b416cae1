package eu.sigill.recognition.service;

import java.util.List;
import java.util.SortedMap;

/**
 * Public keys that the script carries.
 *
 * @param keys by the number of their epoch, 33 bytes in base64url
 */
public record Pinned(List<Epoch> epochs, SortedMap<String, String> keys) {}
