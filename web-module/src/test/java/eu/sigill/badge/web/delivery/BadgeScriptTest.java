package eu.sigill.badge.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.asset.Assets;
import eu.sigill.recognition.service.Epoch;
import eu.sigill.recognition.service.Pinned;
import eu.sigill.recognition.service.PinnedKeys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BadgeScriptTest {

    private final ShopId shop = ShopId.next();
    private final BadgeScript scripts = new BadgeScript();
    private Pinned pinned = pinned(690);

    @BeforeEach
    void wire() {
        scripts.settings = new Settings(
                Path.of("data"),
                URI.create("https://trust.example"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        scripts.parts = new BadgeParts();
        scripts.parts.settings = scripts.settings;
        scripts.parts.assets = new Assets() {
            @Override
            public String text(String name) {
                return "(house=>{})(/*house*/)";
            }
        };
        scripts.parts.read();
        scripts.shops = new ShopDirectory() {
            @Override
            public Optional<ShopView> find(ShopId id) {
                return Optional.of(id).filter(shop::equals).map(BadgeScriptTest::view);
            }
        };
        scripts.pins = new PinnedKeys() {
            @Override
            public Pinned current() {
                return pinned;
            }
        };
    }

    @Test
    void isWrittenOncePerShop() {
        assertThat(scripts.of(shop).orElseThrow()).isSameAs(scripts.of(shop).orElseThrow());
        assertThat(scripts.of(ShopId.next())).isEmpty();
    }

    @Test
    void hasTheKeysOfToday() {
        assertThat(text()).contains("\"keys\":{\"690\":\"key of 690\"}");

        pinned = pinned(691);

        assertThat(text()).contains("\"keys\":{\"691\":\"key of 691\"}").doesNotContain("690");
    }

    private String text() {
        return scripts.of(shop).orElseThrow().text();
    }

    private static Pinned pinned(int epoch) {
        return new Pinned(List.of(new Epoch(epoch)), new TreeMap<>(Map.of(String.valueOf(epoch), "key of " + epoch)));
    }

    private static ShopView view(ShopId id) {
        var domain = new Domain("books.example");
        return new ShopView(
                id,
                MerchantId.next(Instant.EPOCH),
                domain,
                new ShopProfile("Books", Market.NL, Set.of(Language.NL), Set.of(Product.SHOP_REVIEWS)),
                Optional.empty(),
                FrameAncestors.of(domain),
                Instant.EPOCH);
    }
}
