package eu.sigill.merchant.service.framing;

import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.platform.service.refusal.Refusal;

/** A form may be shown on some pages in a frame, and not on so many. */
public class TooManyOrigins extends Refusal {

    private static final long serialVersionUID = 1;

    public TooManyOrigins() {
        super(
                Kind.INVALID,
                "too-many-origins",
                "at most " + FrameAncestors.MOST + " origins may show the form in a frame",
                "frames");
    }
}
