package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.reason.Remark;
import java.util.List;

/**
 * What the beginning of an input tells about all of it.
 *
 * @param isJson whether it is NDJSON; otherwise it is CSV
 * @param notices what holds for the whole of it, such as columns that are ignored
 */
public record BulkInput(boolean isJson, List<Remark> notices) {
    public BulkInput {
        notices = List.copyOf(notices);
    }
}
