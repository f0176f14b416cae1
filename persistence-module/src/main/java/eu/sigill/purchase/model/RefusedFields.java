package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.List;

/** What was refused, by shop, day and field. */
public interface RefusedFields {

    /** Adds to what is counted there already. Of two servers that begin a day at once, one comes second and fails. */
    void add(RefusedField.Key key, long times);

    /** A shop's from this day on, the newest first. */
    List<RefusedField> of(ShopId shop, LocalDate from);
}
