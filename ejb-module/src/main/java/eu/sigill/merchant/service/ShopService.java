package eu.sigill.merchant.service;

import eu.sigill.access.service.Caller;
import eu.sigill.access.service.NotAllowed;
import eu.sigill.merchant.model.Certificate;
import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.Shop;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers and changes shops, and is the gate to them: an operator passes to every shop, a merchant's people to their
 * merchant's shops, and to everybody else a shop does not exist.
 */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class ShopService {

    @Inject
    Shops shops;

    @Inject
    Merchants merchants;

    @Inject
    ShopKeys keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ShopChanged> changed;

    /**
     * Registers a shop under its domain.
     *
     * @throws DomainTaken if a shop is there already
     * @throws NotAllowed if a merchant's user registers for somebody else, or certifies its own shop
     */
    @RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
    public ShopView register(NewShop wanted) {
        if (wanted.certified() && !caller.is(Role.OPERATOR)) {
            throw new NotAllowed();
        }
        if (shops.at(wanted.domain()).isPresent()) { // the polite answer; the unique column is the guard
            throw new DomainTaken();
        }
        var id = ShopId.next();
        var shop = Shop.open(id, owner(wanted), wanted.domain(), wanted.profile(), keys.fresh(id), clock.instant());
        if (wanted.certified()) {
            shop.certify(Certificate.yearFrom(today(shop)));
        }
        add(shop);
        changed.fire(new ShopChanged(id));
        return ShopView.of(shop);
    }

    private void add(Shop shop) {
        try {
            shops.add(shop);
        } catch (Collision e) {
            throw new DomainTaken();
        }
    }

    private MerchantId owner(NewShop wanted) {
        if (caller.is(Role.OPERATOR)) {
            return wanted.merchant()
                    .map(this::known)
                    .orElseGet(() -> joined(wanted.profile().name()));
        }
        var own = merchants.employersOf(caller.id());
        return wanted.merchant()
                .or(() -> own.stream().findFirst())
                .filter(own::contains)
                .orElseThrow(NotAllowed::new);
    }

    private MerchantId known(MerchantId id) {
        return merchants.find(id).map(Merchant::id).orElseThrow(UnknownMerchant::new);
    }

    private MerchantId joined(String name) {
        var merchant = Merchant.join(name, clock.instant());
        merchants.add(merchant);
        return merchant.id();
    }

    /**
     * A shop that the caller may see.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public ShopView find(ShopId id) {
        return ShopView.of(mine(id));
    }

    /**
     * A shop that the caller may see, held until the transaction ends: for what may stand once only, such as a primary
     * key pair, when two want it at the same moment.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public ShopView hold(ShopId id) {
        return ShopView.of(held(id));
    }

    /** The shops that the caller may see, by id. */
    public Slice<ShopView> list(@Nullable ShopId after, int limit) {
        var found = caller.is(Role.OPERATOR)
                ? shops.all(after, limit + 1)
                : shops.of(merchants.employersOf(caller.id()), after, limit + 1);
        return Slice.of(found, limit, shop -> shop.id().value()).map(ShopView::of);
    }

    /**
     * Those of them that somebody looks for, by name.
     *
     * @param words of the name or the domain, or the whole id; all if it is empty
     */
    public Slice<ShopView> search(String words, @Nullable ShopId after, int limit) {
        var merchantsAsked = caller.is(Role.OPERATOR)
                ? Optional.<Set<MerchantId>>empty()
                : Optional.of(merchants.employersOf(caller.id()));
        var found = shops.search(words, merchantsAsked, after, limit + 1);
        return Slice.of(found, limit, shop -> shop.id().value()).map(ShopView::of);
    }

    @RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
    public void describe(ShopId id, String name, Set<Language> languages, Set<Product> products, List<String> frames) {
        var shop = held(id);
        shop.describe(name, languages, products);
        shop.showFormIn(new FrameAncestors(frames));
        changed.fire(new ShopChanged(id));
    }

    /** From today on, for a year. */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void certify(ShopId id) {
        var shop = held(id);
        shop.certify(Certificate.yearFrom(today(shop)));
        changed.fire(new ShopChanged(id));
    }

    @RolesAllowed(Role.NAME_OPERATOR)
    public void withdrawCertificate(ShopId id) {
        held(id).withdrawCertificate();
        changed.fire(new ShopChanged(id));
    }

    private Shop mine(ShopId id) {
        return shops.find(id).filter(this::isMine).orElseThrow(UnknownShop::new);
    }

    /** Two who change a shop at once do so one after the other, and nobody is told of a collision. */
    private Shop held(ShopId id) {
        return shops.hold(id).filter(this::isMine).orElseThrow(UnknownShop::new);
    }

    private boolean isMine(Shop shop) {
        return caller.is(Role.OPERATOR) || merchants.employersOf(caller.id()).contains(shop.merchant());
    }

    private LocalDate today(Shop shop) {
        return shop.profile().market().today(clock);
    }
}
