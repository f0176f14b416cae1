package eu.sigill.badge.web.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.SharedJson;
import eu.sigill.platform.web.asset.Prepared;
import eu.sigill.recognition.service.Pinned;
import eu.sigill.recognition.service.PinnedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.SortedMap;

/** The script of each shop: for all of them the same, but for what it is called with. It tells no asker from another. */
@ApplicationScoped
class BadgeScript {

    private static final int MOST = 10_000;
    private static final String PLACE = "/*house*/";

    @Inject
    BadgeParts parts;

    @Inject
    ShopDirectory shops;

    @Inject
    Settings settings;

    @Inject
    PinnedKeys pins;

    private final Cache<Version, Prepared> written =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Empty if there is no such shop; one that was there once stays, for its id and our address do. */
    Optional<Prepared> of(ShopId shop) {
        var version = new Version(shop, pins.current());
        var known = written.getIfPresent(version);
        return known != null ? Optional.of(known) : shops.find(shop).map(found -> written.get(version, this::write));
    }

    private Prepared write(Version version) {
        var house = new HouseAnswer(
                version.shop().value(),
                settings.publicUrl().toString(),
                parts.url("card.js"),
                parts.url("oblivious.js"),
                version.pinned().keys());
        var json = new SharedJson().getContext(HouseAnswer.class).toJson(house);
        return Prepared.of(BadgeParts.MEDIA_TYPE, parts.badge().replace(PLACE, json));
    }

    /**
     * What the script is called with.
     *
     * @param url where this house stands
     * @param card where the part for order pages lies
     * @param oblivious where the part lies that asks without telling who
     * @param keys the public keys that its answers are checked against, by epoch
     */
    public record HouseAnswer(String shop, String url, String card, String oblivious, SortedMap<String, String> keys) {}

    /** A script is good for one shop and for as long as these keys are. */
    private record Version(ShopId shop, Pinned pinned) {}
}
