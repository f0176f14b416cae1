package eu.sigill.purchase.service.refused;

import eu.sigill.access.service.Caller;
import eu.sigill.merchant.service.Bookshop;

/** Where refused fields are counted and shown, all of it in memory. */
public final class RefusedFieldDesk {

    private final Bookshop bookshop;
    private final InMemoryRefusedFields refused = new InMemoryRefusedFields();
    private final RefusedFieldTally tally = new RefusedFieldTally();

    public RefusedFieldDesk(Bookshop bookshop) {
        this.bookshop = bookshop;
        tally.refused = refused;
    }

    public RefusedFieldTally tally() {
        return tally;
    }

    /** As it happens every few seconds. */
    public void write() {
        tally.tally().flush(tally::write, why -> {});
    }

    public RefusedFieldService serviceFor(Caller caller) {
        var service = new RefusedFieldService();
        service.refused = refused;
        service.tally = tally;
        service.shops = bookshop.serviceFor(caller);
        service.clock = bookshop.clock();
        return service;
    }
}
