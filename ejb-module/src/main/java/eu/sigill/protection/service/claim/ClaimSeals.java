package eu.sigill.protection.service.claim;

import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.OwnKey;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Seals what people write and show, each claim under a key of its own, which the master key wraps. */
@ApplicationScoped
class ClaimSeals {

    private static final String WORDS = "words";
    private static final String ANSWER = "answer";
    private static final String VERDICT = "verdict";

    @Inject
    KeysAtRest keys;

    Envelope fresh(ClaimId id, String words) {
        return OwnKey.fresh(keys, bound(id)).part(WORDS).around(words);
    }

    byte[] answer(Claim claim, String text) {
        return keyOf(claim, ANSWER).seal(text);
    }

    byte[] verdict(Claim claim, String text) {
        return keyOf(claim, VERDICT).seal(text);
    }

    byte[] file(Claim claim, String name, byte[] content) {
        return keyOf(claim, file(name)).seal(content);
    }

    byte[] openFile(Claim claim, String name, byte[] sealed) {
        return keyOf(claim, file(name)).open(sealed);
    }

    String words(Claim claim) {
        return keyOf(claim, WORDS).openText(claim.words().sealed());
    }

    Optional<String> answer(Claim claim) {
        return claim.sealedAnswer().map(closed -> keyOf(claim, ANSWER).openText(closed));
    }

    Optional<String> verdict(Claim claim) {
        return claim.sealedVerdict().map(closed -> keyOf(claim, VERDICT).openText(closed));
    }

    private OwnKey keyOf(Claim claim, String part) {
        return OwnKey.of(claim.words().wrappedKey(), keys, bound(claim.id())).part(part);
    }

    private static String file(String name) {
        return "file " + name;
    }

    private static String bound(ClaimId id) {
        return "claim " + id;
    }
}
