package eu.sigill.link.kit;

import java.time.Instant;

/**
 * What an own link says about its use: until when, and under which id it may be used up.
 *
 * @param jti 128 random bits as 22 characters of base64url; whoever redeems it keeps a keyed digest, not the id
 */
public record OneTime(String jti, Instant issuedAt, Instant expiresAt) {
    @Override
    public String toString() {
        return "OneTime[" + issuedAt + " to " + expiresAt + "]";
    }
}
