package eu.sigill.recognition.model;

import eu.sigill.merchant.model.ShopId;
import java.time.LocalDate;
import java.util.List;

/** Every count of every shop. */
public interface RecognitionCounts {

    /** Adds to what is counted there already. Of two servers that begin a day at once, one comes second and fails. */
    void add(RecognitionCount.Key key, long times);

    /** Every shop's counts of this day. */
    List<RecognitionCount> on(LocalDate day);

    /** A shop's counts from this day on. */
    List<RecognitionCount> of(ShopId shop, LocalDate from);
}
