package eu.sigill.privacy.service.notice;

import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.service.ShopPractice;
import eu.sigill.privacy.service.notice.text.NoticeFacts;
import eu.sigill.privacy.service.register.TimeLimit;
import java.util.ArrayList;
import java.util.List;

/** Holds what a notice would say against what is so. */
record Contradictions(NoticeFacts facts, List<ShopPractice> shops, boolean hashesWeighed) {

    List<Contradiction> all() {
        var found = new ArrayList<Contradiction>();
        if (facts.controller().lacksName() || facts.controller().lacksContact()) {
            found.add(new Contradiction.Nameless());
        }
        if (facts.rows().isEmpty()) {
            found.add(new Contradiction.Undecided());
        }
        facts.limits().forEach(limit -> found.addAll(ofRules(limit)));
        found.addAll(ofShops());
        return found;
    }

    private static List<Contradiction> ofRules(TimeLimit limit) {
        var found = new ArrayList<Contradiction>();
        if (limit.pending()) {
            found.add(new Contradiction.Rehearsed(limit.kind()));
        } else if (!limit.isRuled()) {
            found.add(new Contradiction.Unruled(limit.kind()));
        }
        return found;
    }

    private List<Contradiction> ofShops() {
        var found = new ArrayList<Contradiction>();
        for (var way : Way.values()) {
            var doing = doing(way);
            if (doing > 0 && !facts.ways().contains(way)) {
                found.add(new Contradiction.Untold(way, doing));
            }
        }
        if (!hashesWeighed && (doing(Way.HASHES) > 0 || facts.ways().contains(Way.HASHES))) {
            found.add(new Contradiction.Unweighed());
        }
        return found;
    }

    private int doing(Way way) {
        return (int) shops.stream()
                .filter(shop -> shop.way().filter(way::equals).isPresent())
                .count();
    }
}
