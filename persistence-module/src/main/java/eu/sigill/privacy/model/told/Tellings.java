package eu.sigill.privacy.model.told;

import eu.sigill.retention.model.row.RetainedTable;
import java.util.List;

/** Everything that recipients were told. */
public interface Tellings {

    /** Where they lie, for whoever dates them. */
    RetainedTable TABLE = RetainedTable.of("privacy.told", "privacy_told").inEveryMarket();

    void add(Told told);

    /** What one was told, the newest first. */
    List<Told> to(String recipient, int limit);
}
