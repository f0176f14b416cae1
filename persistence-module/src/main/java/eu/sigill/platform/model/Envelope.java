package eu.sigill.platform.model;

/** A thing's own key, wrapped, and what it seals: the key destroyed, the thing is forgotten, backups included. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Envelope(byte[] wrappedKey, byte[] sealed) {}
