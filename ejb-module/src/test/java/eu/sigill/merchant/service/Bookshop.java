package eu.sigill.merchant.service;

import eu.sigill.access.service.Caller;
import eu.sigill.access.service.Callers;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.MovableClock;
import java.util.EnumSet;
import java.util.Set;

/** A house with one merchant, who has one shop at books.example in the Netherlands; all of it in memory. */
public final class Bookshop {

    private static final KeysAtRest KEYS = Keys.open();

    private final MovableClock clock = new MovableClock();
    private final Shops shops = new InMemoryShops();
    private final Merchants merchants = new InMemoryMerchants();
    private final Fired<ShopChanged> changes = new Fired<>();
    private final ShopKeys shopKeys = new ShopKeys();
    private final Merchant merchant = Merchant.join("Books", clock.instant());
    private final Shop shop;

    public Bookshop() {
        shopKeys.master = KEYS;
        shopKeys.shops = shops;
        merchants.add(merchant);
        shop = open("books.example", merchant, EnumSet.allOf(Product.class));
    }

    /** One more shop, of this merchant. */
    public Shop open(String domain, Merchant owner, Set<Product> products) {
        var id = ShopId.next();
        var profile = new ShopProfile("Books", Market.NL, EnumSet.of(Language.NL), products);
        var opened = Shop.open(id, owner.id(), new Domain(domain), profile, shopKeys.fresh(id), clock.instant());
        shops.add(opened);
        return opened;
    }

    /** Somebody who works for the merchant asks. */
    public Caller owner() {
        var owner = Callers.user("owner", Role.MERCHANT_OWNER);
        merchants.employ(owner.id(), merchant.id());
        return Callers.of(owner);
    }

    public static Caller operator() {
        return Callers.of(Callers.user("operator", Role.OPERATOR));
    }

    /** The owner of another merchant asks. */
    public static Caller stranger() {
        return Callers.of(Callers.user("stranger", Role.MERCHANT_OWNER));
    }

    public ShopService serviceFor(Caller caller) {
        return serviceFor(caller, shops);
    }

    ShopService serviceFor(Caller caller, Shops collection) {
        var service = new ShopService();
        service.shops = collection;
        service.merchants = merchants;
        service.keys = shopKeys;
        service.caller = caller;
        service.clock = clock;
        service.changed = changes;
        return service;
    }

    public ShopDirectory directory() {
        var directory = new ShopDirectory();
        directory.shops = shops;
        return directory;
    }

    public ShopView view() {
        return ShopView.of(shop);
    }

    public ShopId id() {
        return shop.id();
    }

    public MovableClock clock() {
        return clock;
    }

    public ShopKeys shopKeys() {
        return shopKeys;
    }

    public KeysAtRest keys() {
        return KEYS;
    }

    Merchant merchant() {
        return merchant;
    }

    Merchants merchants() {
        return merchants;
    }

    Fired<ShopChanged> changes() {
        return changes;
    }
}
