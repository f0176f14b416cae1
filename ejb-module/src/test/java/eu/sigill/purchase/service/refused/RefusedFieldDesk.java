package eu.sigill.purchase.service.refused;

import eu.sigill.access.service.Caller;
import eu.sigill.merchant.service.Bookshop;

/** Where refused fields are counted and shown, all of it in memory. */
public final class RefusedFieldDesk {

    private final Bookshop bookshop;
    private final InMemoryRefusedFields refused = new InMemoryRefusedFields();

    public RefusedFieldDesk(Bookshop bookshop) {
        this.bookshop = bookshop;
    }

    public RefusedFieldCounter counter() {
        var counter = new RefusedFieldCounter();
        counter.refused = refused;
        return counter;
    }

    public RefusedFieldService serviceFor(Caller caller) {
        var service = new RefusedFieldService();
        service.refused = refused;
        service.shops = bookshop.serviceFor(caller);
        service.clock = bookshop.clock();
        return service;
    }
}
