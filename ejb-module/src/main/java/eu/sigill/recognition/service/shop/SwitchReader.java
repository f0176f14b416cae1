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

    public ShopSwitch read(ShopId shop) {
        return shops.find(shop).map(this::unsealed).orElse(ShopSwitch.UNDECIDED);
    }

    private ShopSwitch unsealed(ShopRecognition decided) {
        var tokens = decided.sealedTokenKey().map(key -> new OrderTokens(keys.open(decided.shop(), key, TOKEN_KEY)));
        return new ShopSwitch(decided.mode(), decided.hashesUntil(), tokens);
    }
}
