package eu.sigill.privacy.model.objection;

import eu.sigill.retention.model.row.RetainedTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every objection there is. */
public interface Objections {

    /** Where they lie, for whoever dates them. */
    RetainedTable TABLE =
            RetainedTable.of("privacy.objection", "privacy_objection").inEveryMarket();

    void add(Objection objection);

    /** The one that stands under the address with this digest. */
    Optional<Objection> standing(byte[] personDigest);

    /** Somebody's, withdrawn and blocked ones included: for their own eyes. */
    List<Objection> of(byte[] personDigest);

    /** The one with this id, though it is blocked. */
    Optional<Objection> ever(UUID id);
}
