package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.List;

/** What was refused, by shop, day and field. */
public interface RefusedFields {

    /**
     * Counts one more.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else began the day's row at the same moment
     */
    void count(RefusedField.Key key);

    /** A shop's from this day on, the newest first. */
    List<RefusedField> of(ShopId shop, LocalDate from);
}
