package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every count of every shop. */
public interface LinkCounts {

    /** Adds to what is counted there already; two servers may do so at once. */
    void add(LinkCount.Key key, long times);

    /** The last day on which a pair's links were made, opened or published, by kid. */
    Map<String, LocalDate> lastUse(ShopId shop);

    /** A shop's counts from this day on. */
    List<LinkCount> of(ShopId shop, LocalDate from);
}
