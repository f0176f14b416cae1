package eu.sigill.merchant.model;

import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A shop for tests: any shop will do, but for what a test says of it. */
public final class AShop {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final AtomicInteger OPENED = new AtomicInteger();

    private ShopId id = ShopId.next();
    private Domain domain = new Domain("shop-" + OPENED.incrementAndGet() + ".example");
    private String name = "Boekhandel";
    private @Nullable MerchantId merchant;

    private AShop() {}

    public static AShop aShop() {
        return new AShop();
    }

    AShop withId(ShopId anId) {
        id = anId;
        return this;
    }

    AShop at(String address) {
        domain = new Domain(address);
        return this;
    }

    AShop called(String aName) {
        name = aName;
        return this;
    }

    AShop of(Merchant owner) {
        merchant = owner.id();
        return this;
    }

    Shop opened() {
        var owner = merchant == null ? MerchantId.next(NOW) : merchant;
        var profile = new ShopProfile(name, Market.NL, Set.of(Language.NL), Set.of(Product.SHOP_REVIEWS));
        return Shop.open(id, owner, domain, profile, new byte[] {1, 2, 3}, NOW);
    }

    /** A shop that is there, of a merchant who is there. */
    public Shop keptIn(Database database) {
        if (merchant == null) {
            of(database.kept(Merchant.join("Boekhandel", NOW)));
        }
        return database.kept(opened());
    }
}
