package eu.sigill.protection.model;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.purchase.model.PurchaseId;
import java.time.Instant;
import java.time.LocalDate;

/** Protections for tests. */
public final class AProtection {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private AProtection() {}

    /** Of an order of today that nobody else has. */
    public static Protection offered() {
        return of(PurchaseId.next(NOW), ShopId.next(), MemberId.next(NOW));
    }

    public static Protection active() {
        var protection = offered();
        protection.activate();
        return protection;
    }

    public static Protection of(PurchaseId purchase, ShopId shop, MemberId member) {
        return Protection.offer(
                new Protection.Subject(purchase, shop, member, Market.NL, TODAY), promise("100.00", 30), NOW);
    }

    static Protection.Promise promise(String sum, int days) {
        return new Protection.Promise(days > 30 ? Level.PLUS : Level.BASIC, Money.of(sum, "EUR"), days);
    }
}
