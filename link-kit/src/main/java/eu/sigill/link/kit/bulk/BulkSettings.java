package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.reason.Remark;
import java.util.function.Function;

/**
 * How a bulk run is done.
 *
 * @param ignoreUnknown whether NDJSON objects may have fields that do not go into links; in CSV such columns always may
 * @param wording how the output says what is wrong with a row
 */
public record BulkSettings(Making making, Problems problems, boolean ignoreUnknown, Function<Remark, String> wording) {

    /** Says what is wrong in English. */
    public BulkSettings(Making making, Problems problems, boolean ignoreUnknown) {
        this(making, problems, ignoreUnknown, Remark::text);
    }
}
