package eu.sigill.protection.service;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.Collide;
import eu.sigill.protection.model.cover.Cover;
import eu.sigill.protection.model.cover.CoverId;
import eu.sigill.protection.model.cover.Covers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class InMemoryCovers implements Covers {

    private final List<Cover> covers = new ArrayList<>();

    /** As the house is shipped, for three markets. */
    static InMemoryCovers shipped() {
        var covers = new InMemoryCovers();
        covers.promise(Market.NL, Level.BASIC, "100", 30);
        covers.promise(Market.NL, Level.PLUS, "20000", 90);
        covers.promise(Market.PL, Level.BASIC, "10000", 30);
        covers.promise(Market.BE, Level.BASIC, "2500", 30);
        return covers;
    }

    private void promise(Market market, Level level, String amount, int days) {
        add(Cover.promise(
                new CoverId(market, level), Money.of(amount, market.currency().getCurrencyCode()), days));
    }

    @Override
    public void add(Cover cover) {
        Collide.ifTaken(find(cover.id()).isPresent());
        covers.add(cover);
    }

    @Override
    public void remove(Cover cover) {
        covers.remove(cover);
    }

    @Override
    public Optional<Cover> find(CoverId id) {
        return covers.stream().filter(cover -> cover.id().equals(id)).findFirst();
    }

    @Override
    public List<Cover> of(Market market) {
        return covers.stream().filter(cover -> cover.id().market() == market).toList();
    }

    @Override
    public List<Cover> all() {
        return List.copyOf(covers);
    }
}
