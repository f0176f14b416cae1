package eu.sigill.recognition.service;

import eu.sigill.platform.service.refusal.Refusal;

/** What should be the hash of an address is none. */
class BadHash extends Refusal {

    private static final long serialVersionUID = 1;

    public BadHash() {
        super(Kind.INVALID, "bad-hash", "send an MD5 or a SHA-256 in 32 or 64 hex digits", "hash");
    }
}
