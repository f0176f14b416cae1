package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.Sealing;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Seals what people write and show, each claim under a key of its own, which the master key wraps. */
@ApplicationScoped
class ClaimSeals {

    private static final String WORDS = " words";
    private static final String ANSWER = " answer";
    private static final String VERDICT = " verdict";

    @Inject
    KeysAtRest keys;

    Claim.Sealed fresh(ClaimId id, String words) {
        var key = Sealing.newKey();
        return new Claim.Sealed(keys.wrap(key, bound(id)), new Sealing(key).seal(bytes(words), bound(id) + WORDS));
    }

    byte[] answer(Claim claim, String text) {
        return keyOf(claim).seal(bytes(text), bound(claim.id()) + ANSWER);
    }

    byte[] verdict(Claim claim, String text) {
        return keyOf(claim).seal(bytes(text), bound(claim.id()) + VERDICT);
    }

    byte[] file(Claim claim, String name, byte[] content) {
        return keyOf(claim).seal(content, bound(claim.id()) + " file " + name);
    }

    byte[] openFile(Claim claim, String name, byte[] sealed) {
        return keyOf(claim).open(sealed, bound(claim.id()) + " file " + name);
    }

    String words(Claim claim) {
        return open(claim, claim.sealed().words(), WORDS);
    }

    Optional<String> answer(Claim claim) {
        return claim.sealedAnswer().map(closed -> open(claim, closed, ANSWER));
    }

    Optional<String> verdict(Claim claim) {
        return claim.sealedVerdict().map(closed -> open(claim, closed, VERDICT));
    }

    private String open(Claim claim, byte[] sealed, String what) {
        return new String(keyOf(claim).open(sealed, bound(claim.id()) + what), StandardCharsets.UTF_8);
    }

    private Sealing keyOf(Claim claim) {
        return new Sealing(keys.unwrap(claim.sealed().wrappedKey(), bound(claim.id())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String bound(ClaimId id) {
        return "claim " + id;
    }
}
