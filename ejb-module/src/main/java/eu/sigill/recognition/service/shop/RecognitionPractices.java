package eu.sigill.recognition.service.shop;

import static java.util.stream.Collectors.toMap;

import eu.sigill.merchant.service.MarketShops;
import eu.sigill.platform.model.Market;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.service.ShopPractice;
import eu.sigill.privacy.service.ShopPractices;
import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.model.ShopRecognition;
import eu.sigill.recognition.model.ShopRecognitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tells those who inform people which shops there are, and how they find out who is a member. */
@ApplicationScoped
class RecognitionPractices implements ShopPractices {

    @Inject
    MarketShops shops;

    @Inject
    ShopRecognitions decisions;

    @Inject
    Clock clock;

    @Override
    public List<ShopPractice> in(Market market) {
        var today = market.today(clock);
        var modes = decisions.all().stream().collect(toMap(ShopRecognition::shop, decided -> decided.modeOn(today)));
        return shops.in(market).stream()
                .map(owned -> new ShopPractice(
                        owned.shop().id().value(),
                        owned.shop().domain().value(),
                        owned.merchant(),
                        way(modes.getOrDefault(owned.shop().id(), RecognitionMode.V2))))
                .toList();
    }

    private static Optional<Way> way(RecognitionMode mode) {
        return switch (mode) {
            case OFF -> Optional.empty();
            case V1 -> Optional.of(Way.HASHES);
            case V2 -> Optional.of(Way.BLINDED);
        };
    }
}
