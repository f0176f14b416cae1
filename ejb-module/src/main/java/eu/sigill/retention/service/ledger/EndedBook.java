package eu.sigill.retention.service.ledger;

import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.service.Ended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Writes down what somebody ended, in the transaction in which they do. */
@ApplicationScoped
class EndedBook {

    @Inject
    LedgerBook book;

    void write(@Observes Ended ended) {
        book.write(LineText.of(LineType.ENDED)
                .add("kind", ended.kind())
                .add("since", ended.since())
                .add("marks", book.marks(ended.kind(), List.of(ended.row()))));
    }
}
