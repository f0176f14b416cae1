package eu.sigill.merchant.service;

import static java.util.stream.Collectors.toMap;

import eu.sigill.merchant.model.Merchant;
import eu.sigill.merchant.model.Merchants;
import eu.sigill.merchant.model.Shops;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** All shops of a market with whose they are, for rooms that write it down. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MarketShops {

    @Inject
    Shops shops;

    @Inject
    Merchants merchants;

    /** A shop and the name of its merchant. */
    public record Owned(ShopView shop, String merchant) {

        @Override
        public String toString() {
            return "Owned[" + shop.id() + "]";
        }
    }

    /** By domain. */
    public List<Owned> in(Market market) {
        var here = shops.in(market);
        if (here.isEmpty()) {
            return List.of();
        }
        var names = merchants.all().stream().collect(toMap(Merchant::id, Merchant::name));
        return here.stream()
                .map(shop -> new Owned(
                        ShopView.of(shop),
                        names.getOrDefault(shop.merchant(), shop.profile().name())))
                .toList();
    }
}
