package eu.sigill.protection.model.claim;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Market;
import eu.sigill.protection.model.ProtectionId;
import java.time.Duration;
import java.time.Instant;

/** Claims for tests. */
public final class AClaim {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    static final Instant DUE = NOW.plus(Duration.ofDays(5));

    private AClaim() {}

    static Claim reported() {
        return reported(ClaimReason.NO_DELIVERY);
    }

    static Claim reported(ClaimReason reason) {
        return of(ProtectionId.next(NOW), ShopId.next(), MemberId.next(NOW), reason);
    }

    static Claim asked() {
        var claim = reported();
        claim.askShop(DUE);
        return claim;
    }

    public static Claim of(ProtectionId protection, ShopId shop, MemberId member, ClaimReason reason) {
        return Claim.report(
                ClaimId.next(NOW),
                new Claim.Subject(protection, shop, member, reason, Market.NL),
                new Envelope(new byte[] {1}, new byte[] {0, -128}),
                NOW);
    }
}
