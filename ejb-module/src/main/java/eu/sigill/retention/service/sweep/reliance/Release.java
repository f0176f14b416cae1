package eu.sigill.retention.service.sweep.reliance;

import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.service.Kinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets go of what rows rested on: it is looked at again, and goes in its turn if nothing else rests on it. */
@ApplicationScoped
public class Release {

    @Inject
    Votes votes;

    @Inject
    Kinds kinds;

    @Inject
    RetainedRows store;

    /** Before these rows go, or as they end. */
    public void of(RetainedTable table, List<UUID> rows, LocalDate today) {
        for (var reliance : votes.of(table.relation())) {
            kinds.find(reliance.on()).ifPresent(data -> store.lookAgain(data.table(), reliance.by(), rows, today));
        }
    }
}
