package eu.sigill.privacy.service.request;

import eu.sigill.privacy.model.request.PersonRequest;
import eu.sigill.privacy.model.request.RequestId;
import eu.sigill.privacy.model.request.Wish;
import java.time.LocalDate;
import java.util.Optional;

/** A request as a privacy officer sees it: what is wanted, and until when, but not by whom. */
public record RequestView(
        RequestId id,
        Wish wish,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean extended,
        boolean overdue,
        Optional<LocalDate> doneOn) {

    static RequestView of(PersonRequest request, LocalDate today) {
        return new RequestView(
                request.id(),
                request.wish(),
                request.receivedOn(),
                request.dueOn(),
                request.isExtended(),
                request.doneOn().isEmpty() && today.isAfter(request.dueOn()),
                request.doneOn());
    }

    public boolean isExtendable() {
        return !extended && !overdue && doneOn.isEmpty();
    }
}
