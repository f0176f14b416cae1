package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Purchases for tests: what is a digest in the house is the order's number in them. */
public final class APurchase {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private APurchase() {}

    public static Purchase of(ShopId shop, BuyerId buyer, String number) {
        return of(shop, buyer, number, Use.PROTECTION);
    }

    public static Purchase of(ShopId shop, BuyerId buyer, String number, Use use) {
        return Purchase.take(
                PurchaseId.next(NOW),
                new Purchase.Facts(shop, buyer, Market.NL, use, TODAY),
                digest(number),
                new Purchase.Sealed(new byte[] {1}, new byte[] {0, -128}, List.of(new byte[] {2}, new byte[] {3, 4})),
                NOW);
    }

    public static BuyerId somebody() {
        return new BuyerId(UUID.randomUUID());
    }

    static byte[] digest(String number) {
        return number.getBytes(StandardCharsets.UTF_8);
    }
}
