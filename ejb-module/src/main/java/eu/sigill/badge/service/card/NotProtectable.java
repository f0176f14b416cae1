package eu.sigill.badge.service.card;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.refusal.Refusal;
import java.util.List;

/** This order cannot be protected: it is in another currency than its market's, too old, or costs nothing. */
class NotProtectable extends Refusal {

    private static final long serialVersionUID = 1;

    private final Market market;

    NotProtectable(Market market, String field) {
        super(Kind.CONFLICT, "not-protectable", "this order cannot be protected", field);
        this.market = market;
    }

    @Override
    public List<Object> places() {
        return List.of(market.currency().getCurrencyCode());
    }
}
