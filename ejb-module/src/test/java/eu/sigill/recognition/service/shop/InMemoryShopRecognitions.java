package eu.sigill.recognition.service.shop;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.recognition.model.ShopRecognition;
import eu.sigill.recognition.model.ShopRecognitions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions as the database would keep them. */
final class InMemoryShopRecognitions implements ShopRecognitions {

    private final Map<ShopId, ShopRecognition> kept = new HashMap<>();

    @Override
    public void add(ShopRecognition recognition) {
        kept.put(recognition.shop(), recognition);
    }

    @Override
    public Optional<ShopRecognition> find(ShopId shop) {
        return Optional.ofNullable(kept.get(shop));
    }

    @Override
    public List<ShopRecognition> all() {
        return List.copyOf(kept.values());
    }
}
