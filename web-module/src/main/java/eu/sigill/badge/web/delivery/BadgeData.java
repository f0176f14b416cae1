package eu.sigill.badge.web.delivery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.sigill.badge.service.BadgeService;
import eu.sigill.badge.service.BadgeView;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.asset.Prepared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Optional;

/** The badge's data, each view of a shop written once: the view is the key, by what it is and not by what stands in it. */
@ApplicationScoped
class BadgeData {

    /** Unlike the API's, this one leaves out what is not there. */
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    BadgeService badges;

    @Inject
    Settings settings;

    private final LoadingCache<BadgeView, Prepared> written =
            Caffeine.newBuilder().weakKeys().build(this::write);

    Optional<Prepared> of(ShopId shop) {
        return badges.of(shop).map(written::get);
    }

    private Prepared write(BadgeView view) {
        var profile = settings.publicUrl() + "/shops/" + view.shop();
        var json = JSON.toJson(BadgeAnswer.of(view, profile));
        return Prepared.of("application/json", json);
    }
}
