package eu.sigill.merchant.service;

import eu.sigill.access.service.user.UsersGoing;
import eu.sigill.merchant.model.Merchants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever is a user no longer works for nobody. */
@ApplicationScoped
class Leavers {

    @Inject
    Merchants merchants;

    void forget(@Observes UsersGoing going) {
        merchants.removeEmploymentsOf(going.users());
    }
}
