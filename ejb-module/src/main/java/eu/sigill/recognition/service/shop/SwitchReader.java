package eu.sigill.recognition.service.shop;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopKeys;
import eu.sigill.recognition.model.ShopRecognition;
import eu.sigill.recognition.model.ShopRecognitions;
import eu.sigill.recognition.service.limit.OrderTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads what a shop decided, its token key unsealed. */
@Stateless
@PermitAll
public class SwitchReader {

    static final String TOKEN_KEY = "recognition tokens";

    @Inject
    ShopRecognitions shops;

    @Inject
    ShopKeys keys;

    @Inject
    AskingFirst asking;

    public ShopSwitch read(ShopId shop) {
        return unsealed(shops.find(shop).orElseGet(() -> ShopRecognition.undecided(shop)));
    }

    private ShopSwitch unsealed(ShopRecognition decided) {
        var shop = decided.shop();
        var tokens = decided.sealedTokenKey().map(key -> new OrderTokens(keys.open(shop, key, TOKEN_KEY)));
        return new ShopSwitch(decided.mode(), decided.hashesUntil(), tokens, decided.perHour(), asking.asksFirst(shop));
    }
}
