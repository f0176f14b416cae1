package eu.sigill.retention.service;

import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One kind of personal data that a room keeps. The sweep finds all of them and knows none. */
public interface RetainedData {

    RetainedTable table();

    /** What its rows are to the law; all of its duties hold, and the longest decides. */
    Set<RecordClass> classes();

    /** What its period counts from. */
    StartEvent start();

    default DataKind kind() {
        return table().kind();
    }

    /** Whether its rows are hidden as soon as their purpose has ended; those without a duty to keep them simply go. */
    default boolean isBlockedFirst() {
        return !classes().equals(Set.of(RecordClass.OWN));
    }

    /** Before these rows are destroyed, in the same transaction: what else goes with them. */
    default void beforeDestroying(List<UUID> rows) {}

    /**
     * A restored backup brought these rows back as they were before somebody ended them on that day, in the transaction in
     * which they end again: what else ends with them. The ledger knows it already.
     */
    default void endAgain(List<UUID> rows, LocalDate since) {}
}
