package eu.sigill.link.kit.open;

import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.OneTime;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** What an own link claims beside the order. */
final class OwnClaims {

    static final String PREFIX = "v2.";

    private static final Pattern JTI = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private OwnClaims() {}

    /** Reads the claims; what is wrong with them is added to the reader's faults. */
    static OneTime read(FieldReader fields, Purpose purpose, Instant now) {
        if (!fields.text(Claim.TYP).equals(purpose.label())) {
            fields.wrong(Claim.TYP, Reason.OTHER_PURPOSE);
        }
        var jti = fields.text(Claim.JTI);
        if (!JTI.matcher(jti).matches()) {
            fields.wrong(Claim.JTI, Reason.NO_ID);
        }
        var issued = Instant.ofEpochSecond(fields.seconds(Claim.IAT));
        if (issued.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            fields.remarks().warn(Remark.of(Reason.MADE_IN_FUTURE));
        }
        return new OneTime(jti, issued, Instant.ofEpochSecond(fields.seconds(Claim.EXP)));
    }

    /** The second named by exp is the first in which the link does not open. */
    static void requireUnexpired(OneTime oneTime, Instant now) throws ShutLink {
        if (!now.isBefore(oneTime.expiresAt())) {
            throw new ShutLink(Layer.EXPIRED, List.of(Remark.of(Reason.EXPIRED, oneTime.expiresAt())));
        }
    }
}
