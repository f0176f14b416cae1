package eu.sigill.privacy.model.look;

import eu.sigill.retention.model.row.RetainedTable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looked at what, and why. */
public interface Looks {

    /** Where they lie, for whoever dates them. */
    RetainedTable TABLE = RetainedTable.of("privacy.look", "privacy_look").inEveryMarket();

    void add(Look look);

    /** The newest first, those before {@code after} only. */
    List<Look> list(@Nullable UUID after, int limit);
}
