package eu.sigill.link.service;

import eu.sigill.link.model.LinkKeyPair;
import eu.sigill.link.model.LinkKeyPairId;
import eu.sigill.link.model.LinkKeyPairs;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.service.Collide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class InMemoryLinkKeyPairs implements LinkKeyPairs {

    private final List<LinkKeyPair> pairs = new ArrayList<>();

    @Override
    public void add(LinkKeyPair pair) {
        Collide.ifTaken(find(pair.id()).isPresent());
        pairs.add(pair);
    }

    @Override
    public Optional<LinkKeyPair> find(LinkKeyPairId id) {
        return pairs.stream().filter(pair -> pair.id().equals(id)).findFirst();
    }

    @Override
    public List<LinkKeyPair> of(ShopId shop) {
        return pairs.stream().filter(pair -> pair.id().shop().equals(shop)).toList();
    }
}
