package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every count of every shop. */
public interface LinkCounts {

    /** Adds to what is counted there already. Of two servers that begin a day at once, one comes second and fails. */
    void add(LinkCount.Key key, long times);

    /** The last day on which a pair's links were made, opened or published, by kid. */
    Map<String, LocalDate> lastUse(ShopId shop);

    /** A shop's counts from this day on. */
    List<LinkCount> of(ShopId shop, LocalDate from);
}
